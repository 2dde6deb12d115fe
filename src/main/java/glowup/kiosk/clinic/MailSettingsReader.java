package glowup.kiosk.clinic;

import glowup.kiosk.clinic.MailSettings.Login;
import glowup.kiosk.clinic.MailSettings.Security;
import glowup.kiosk.source.Fields;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the table {@code [mail]}; a login or a certificate that is not whole leaves mail off. */
final class MailSettingsReader {
  private static final Pattern DOMAIN =
      Pattern.compile("(?=.{4,22}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
  private static final int MOST_DOMAINS = 5;

  private MailSettingsReader() {}

  static Optional<MailSettings> read(Fields fields) {
    var host = fields.requiredText("host");
    var from = fields.requiredText("from");
    var security = fields.choice("security", Security.class).orElse(Security.STARTTLS);
    int usualPort = security == Security.TLS ? 465 : 587;
    var port = fields.integer("port", 1, 65_535).orElse(usualPort);
    var perHour = fields.integer("per_hour", 1, 10_000).orElse(60);
    var attachAnswers = fields.flag("attach_answers").orElse(false);
    var certificate = fields.parsed("certificate", CertificateFile::checked);
    boolean untrusted = fields.has("certificate") && certificate.isEmpty();
    var domains = domains(fields);
    boolean withLogin = fields.has("user") || fields.has("password_file");
    var login = login(fields);
    fields.rejectUnknown();
    boolean whole = host.isPresent() && from.isPresent() && !(withLogin && login.isEmpty());
    if (!whole || untrusted) {
      return Optional.empty();
    }
    return Optional.of(
        new MailSettings(
            host.get(),
            port,
            security,
            from.get(),
            login,
            certificate,
            perHour,
            attachAnswers,
            domains));
  }

  private static Optional<Login> login(Fields fields) {
    var user = fields.text("user");
    var file = fields.parsed("password_file", Path::of);
    if (fields.has("user") != fields.has("password_file")) {
      fields.error("user", "`mail.user` and `mail.password_file` belong together.");
    }
    return user.flatMap(
        name -> file.flatMap(place -> password(fields, place)).map(word -> new Login(name, word)));
  }

  private static Optional<String> password(Fields fields, Path file) {
    try {
      return Optional.of(PasswordFile.read(file));
    } catch (IllegalArgumentException e) {
      fields.error("password_file", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static List<String> domains(Fields fields) {
    var domains = fields.texts("domains");
    for (var domain : domains) {
      if (!DOMAIN.matcher(domain).matches()) {
        fields.error(
            "domains",
            "`mail.domains` has \"%s\"; it must hold the ends of addresses, as in \"gmail.com\"."
                .formatted(domain));
      }
    }
    if (domains.size() > MOST_DOMAINS) {
      fields.error(
          "domains",
          "`mail.domains` has more than %d, and no room for them.".formatted(MOST_DOMAINS));
    }
    return fields.has("domains")
        ? domains.stream()
            .filter(domain -> DOMAIN.matcher(domain).matches())
            .distinct()
            .limit(MOST_DOMAINS)
            .toList()
        : MailSettings.USUAL_DOMAINS;
  }
}
