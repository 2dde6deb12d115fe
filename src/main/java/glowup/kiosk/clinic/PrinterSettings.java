package glowup.kiosk.clinic;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The printer in the lobby.
 *
 * @param uri its address, {@code ipp://} or {@code ipps://}
 * @param twoSided whether a page of two sides comes on one sheet, where the printer can
 * @param colour whether to print in colour, where the printer can
 * @param certificates vouch for an {@code ipps} printer, beside those that this machine trusts
 */
public record PrinterSettings(
    URI uri, boolean twoSided, boolean colour, List<X509Certificate> certificates) {

  /** A printer with nothing said of it but its address: one side, no colour. */
  public PrinterSettings(URI uri) {
    this(uri, false, false, List.of());
  }
}
