package glowup.kiosk.clinic;

import glowup.kiosk.source.Fields;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the table {@code [printer]}. A certificate that cannot be read is reported and vouches for
 * nothing: the printer is then refused rather than trusted.
 */
final class PrinterSettingsReader {
  private PrinterSettingsReader() {}

  static Optional<PrinterSettings> read(Fields fields) {
    var uri = fields.parsed("uri", PrinterSettingsReader::uri);
    if (uri.isEmpty() && !fields.has("uri")) {
      fields.error("uri", "`printer.uri` is missing, as in \"ipp://printer.local/ipp/print\".");
    }
    boolean twoSided = fields.flag("two_sided").orElse(false);
    boolean colour = fields.flag("colour").orElse(false);
    var certificates =
        fields.parsed("certificate", file -> CertificateFile.read(Path.of(file))).orElse(List.of());
    fields.rejectUnknown();
    if (fields.has("certificate")
        && uri.filter(found -> "ipp".equals(found.getScheme())).isPresent()) {
      fields.error(
          "certificate",
          "`printer.certificate` is for an encrypted printer. Let `printer.uri` begin with ipps://,"
              + " or remove the certificate.");
    }
    return uri.map(found -> new PrinterSettings(found, twoSided, colour, certificates));
  }

  private static URI uri(String text) {
    var uri = URI.create(text);
    if (uri.getHost() == null || !Set.of("ipp", "ipps").contains(uri.getScheme())) {
      throw new IllegalArgumentException("a printer's address begins with ipp:// or ipps://");
    }
    return uri;
  }
}
