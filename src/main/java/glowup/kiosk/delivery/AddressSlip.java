package glowup.kiosk.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the obvious slips of a finger in an address, to be asked about and never mended in silence.
 * It knows the domains most people have and nothing of other visitors.
 */
public final class AddressSlip {
  /** Domains people have that lie near another's, or are worth a guess. */
  private static final List<String> WELL_KNOWN =
      List.of(
          "gmail.com",
          "googlemail.com",
          "yahoo.com",
          "ymail.com",
          "rocketmail.com",
          "outlook.com",
          "hotmail.com",
          "live.com",
          "msn.com",
          "icloud.com",
          "me.com",
          "mac.com",
          "aol.com",
          "mail.com",
          "email.com",
          "gmx.com",
          "gmx.net",
          "gmx.de",
          "proton.me",
          "pm.me",
          "protonmail.com",
          "fastmail.com",
          "zoho.com",
          "comcast.net",
          "att.net",
          "verizon.net",
          "sbcglobal.net",
          "bellsouth.net",
          "cox.net",
          "charter.net",
          "yahoo.com.mx",
          "hotmail.es",
          "outlook.es",
          "live.com.mx",
          "prodigy.net.mx");

  /** Ends that nobody's address has, and what was meant. */
  private static final Map<String, String> ENDS =
      Map.of(
          ".con", ".com", ".cmo", ".com", ".ocm", ".com", ".vom", ".com", ".xom", ".com", ".comm",
          ".com", ".coom", ".com", ".ner", ".net", ".nte", ".net", ".ogr", ".org");

  /** Country codes that are more often a short ".com". */
  private static final Set<String> UNLIKELY_COUNTRIES = Set.of("co", "cm", "om");

  private static final int LONG_NAME = 6;

  private final List<String> known;

  /**
   * For one clinic.
   *
   * @param domains the ends that have a key of their own
   */
  public AddressSlip(List<String> domains) {
    known = Stream.concat(domains.stream(), WELL_KNOWN.stream()).distinct().toList();
  }

  /** The address that was probably meant, where something in it is obviously a slip. */
  public Optional<String> meant(String typed) {
    var tidy = tidy(typed);
    int at = tidy.lastIndexOf('@');
    if (at < 1) {
      return Optional.empty();
    }
    return EmailAddress.parse(tidy.substring(0, at + 1) + domain(tidy.substring(at + 1)))
        .map(EmailAddress::value)
        .filter(meant -> !meant.equals(typed));
  }

  /** Without what no address has: spaces, a comma for a dot, a second sign beside the first. */
  private String tidy(String typed) {
    var tidy =
        typed
            .replaceAll("\\s+", "")
            .replace(',', '.')
            .replaceAll("\\.{2,}", ".")
            .replaceAll("@{2,}", "@")
            .replaceAll("\\.?@\\.?", "@")
            .replaceAll("^\\.|\\.$", "");
    return tidy.contains("@") || known.contains(tidy) ? tidy : withSign(tidy);
  }

  /** With the sign before a domain that ends it: "anngmail.com". */
  private String withSign(String tidy) {
    return known.stream()
        .filter(domain -> tidy.endsWith(domain) && tidy.length() > domain.length())
        .max(Comparator.comparingInt(String::length))
        .map(domain -> tidy.substring(0, tidy.length() - domain.length()) + "@" + domain)
        .map(whole -> whole.replace(".@", "@"))
        .orElse(tidy);
  }

  private String domain(String typed) {
    var lower = typed.toLowerCase(Locale.ROOT);
    if (known.contains(lower) || isAbroad(lower)) {
      return typed;
    }
    var mended =
        ENDS.entrySet().stream()
            .filter(end -> lower.endsWith(end.getKey()))
            .map(end -> lower.substring(0, lower.length() - end.getKey().length()) + end.getValue())
            .findFirst()
            .orElse(lower);
    if (known.contains(mended)) {
      return mended;
    }
    return known.stream()
        .filter(domain -> Distance.between(mended, domain) <= most(domain))
        .min(Comparator.comparingInt(domain -> Distance.between(mended, domain)))
        .orElse(mended.equals(lower) ? typed : mended);
  }

  /** A provider's name in another country, as in {@code yahoo.ca}. */
  private boolean isAbroad(String domain) {
    int dot = domain.indexOf('.');
    var end = domain.substring(dot + 1);
    var last = end.substring(end.lastIndexOf('.') + 1);
    return dot > 0
        && known.stream().anyMatch(one -> one.startsWith(domain.substring(0, dot + 1)))
        && last.length() == 2
        && !UNLIKELY_COUNTRIES.contains(end);
  }

  /** Short names lie near many others. */
  private static int most(String domain) {
    return domain.indexOf('.') >= LONG_NAME ? 2 : 1;
  }
}
