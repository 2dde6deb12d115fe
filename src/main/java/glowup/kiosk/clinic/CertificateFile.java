package glowup.kiosk.clinic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** A PEM file (RFC 7468) that vouches for a server which no authority of the world vouches for. */
public final class CertificateFile {
  private static final int MOST_BYTES = 1_000_000;

  private CertificateFile() {}

  /**
   * The place a setting names, once it is known to hold certificates.
   *
   * @throws IllegalArgumentException where it holds none; its message says what to do
   */
  public static Path checked(String setting) {
    var file = Path.of(setting);
    var _ = read(file);
    return file;
  }

  /**
   * The certificates in a file, at least one.
   *
   * @throws IllegalArgumentException where it holds none; its message says what to do
   */
  public static List<X509Certificate> read(Path file) {
    try {
      var bytes = bytes(file);
      var certificates =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(bytes))
              .stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (certificates.isEmpty()) {
        throw new IllegalArgumentException("the file is empty. Put the server's certificate in.");
      }
      return certificates;
    } catch (CertificateException _) {
      throw new IllegalArgumentException(
          "this is no certificate. A PEM file is wanted that begins with"
              + " \"-----BEGIN CERTIFICATE-----\".");
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new IllegalArgumentException("this is a folder. Name the PEM file in it.");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new IllegalArgumentException("the file is too large to be a certificate.");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException _) {
      throw new IllegalArgumentException("there is no such file. Name one, with its whole path.");
    } catch (IOException _) {
      throw new IllegalArgumentException("the file cannot be read. Let the kiosk's user read it.");
    }
  }
}
