package glowup.kiosk.clinic;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The mail server that takes the summary.
 *
 * @param port 465 for TLS from the first byte, 587 for STARTTLS
 * @param from the clinic's own address
 * @param login empty where the server asks for none
 * @param certificate a PEM file that vouches for the server besides the world's authorities
 * @param perHour the most messages in an hour, over all visits
 * @param attachAnswers whether the answers go along as a FHIR QuestionnaireResponse
 * @param domains the ends of addresses that have a key of their own, as in {@code gmail.com}
 */
public record MailSettings(
    String host,
    int port,
    Security security,
    String from,
    Optional<Login> login,
    Optional<Path> certificate,
    int perHour,
    boolean attachAnswers,
    List<String> domains) {

  /** The ends most addresses have. */
  public static final List<String> USUAL_DOMAINS =
      List.of("gmail.com", "yahoo.com", "outlook.com", "icloud.com", "hotmail.com");

  /** How the connection is kept private. */
  public enum Security {
    /** Plain first, then encrypted before anything is said; refused where the server cannot. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS,
    /** Not encrypted. Only for a server on this machine. */
    NONE
  }

  /** A user and the password read from a file that only the kiosk's user can read. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[user=" + user + "]";
    }
  }
}
