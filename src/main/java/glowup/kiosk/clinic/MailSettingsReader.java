package glowup.kiosk.clinic;

import glowup.kiosk.clinic.MailSettings.Login;
import glowup.kiosk.clinic.MailSettings.Security;
import glowup.kiosk.source.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** Reads the table {@code [mail]}; a login that is not whole leaves mail off. */
final class MailSettingsReader {
  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private MailSettingsReader() {}

  static Optional<MailSettings> read(Fields fields) {
    var host = fields.requiredText("host");
    var from = fields.requiredText("from");
    var security = fields.choice("security", Security.class).orElse(Security.STARTTLS);
    int usualPort = security == Security.TLS ? 465 : 587;
    var port = fields.integer("port", 1, 65_535).orElse(usualPort);
    var perHour = fields.integer("per_hour", 1, 10_000).orElse(60);
    var attachAnswers = fields.flag("attach_answers").orElse(false);
    boolean withLogin = fields.has("user") || fields.has("password_file");
    var login = login(fields);
    fields.rejectUnknown();
    if (host.isEmpty() || from.isEmpty() || (withLogin && login.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new MailSettings(host.get(), port, security, from.get(), login, perHour, attachAnswers));
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
      if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        fields.error(
            "password_file", "Others can read " + file + ". Run `chmod 600` on it, then restart.");
        return Optional.empty();
      }
      return Optional.of(Files.readString(file).strip());
    } catch (IOException e) {
      fields.error("password_file", file + " cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }
}
