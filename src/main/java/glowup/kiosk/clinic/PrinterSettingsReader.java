package glowup.kiosk.clinic;

import glowup.kiosk.source.Fields;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the table {@code [printer]}. A certificate that cannot be read is reported and vouches for
 * nothing: the printer is then refused rather than trusted.
 */
final class PrinterSettingsReader {
  private static final String HOW =
      "Save the printer's certificate there as PEM: the lines from BEGIN to END CERTIFICATE.";

  private PrinterSettingsReader() {}

  static Optional<PrinterSettings> read(Fields fields) {
    var uri = fields.parsed("uri", PrinterSettingsReader::uri);
    if (uri.isEmpty() && !fields.has("uri")) {
      fields.error("uri", "`printer.uri` is missing, as in \"ipp://printer.local/ipp/print\".");
    }
    boolean twoSided = fields.flag("two_sided").orElse(false);
    boolean colour = fields.flag("colour").orElse(false);
    var file = fields.parsed("certificate", Path::of);
    fields.rejectUnknown();
    if (file.isPresent() && uri.filter(found -> "ipp".equals(found.getScheme())).isPresent()) {
      fields.error(
          "certificate",
          "`printer.certificate` is for an encrypted printer. Let `printer.uri` begin with ipps://,"
              + " or remove the certificate.");
    }
    var certificates = file.map(found -> certificates(fields, found)).orElse(List.of());
    return uri.map(found -> new PrinterSettings(found, twoSided, colour, certificates));
  }

  private static URI uri(String text) {
    var uri = URI.create(text);
    if (uri.getHost() == null || !Set.of("ipp", "ipps").contains(uri.getScheme())) {
      throw new IllegalArgumentException("a printer's address begins with ipp:// or ipps://");
    }
    return uri;
  }

  private static List<X509Certificate> certificates(Fields fields, Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      var found =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (found.isEmpty()) {
        fields.error("certificate", file + " holds no certificate. " + HOW);
      }
      return found;
    } catch (CertificateException _) {
      fields.error("certificate", file + " is no certificate. " + HOW);
    } catch (IOException _) {
      fields.error("certificate", file + " cannot be read. " + HOW);
    }
    return List.of();
  }
}
