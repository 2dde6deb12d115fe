package glowup.kiosk.delivery;

import glowup.kiosk.clinic.CertificateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Whose word the kiosk takes for it that a printer or mail server is the one in the settings. Its
 * name must still be the one in its certificate.
 */
public final class Trust {
  private Trust() {}

  /**
   * Those whom this machine trusts and, where the clinic named a PEM file, exactly those in it.
   *
   * @throws IllegalArgumentException where the file holds no certificate; the settings' reader has
   *     said so before
   */
  public static SSLContext with(Optional<Path> certificate) {
    return worldAnd(certificate.map(CertificateFile::read).orElse(List.of()));
  }

  /**
   * Those whom this machine trusts, and no other but these.
   *
   * @param more a server's own certificate, which nobody has signed
   */
  public static SSLContext worldAnd(List<X509Certificate> more) {
    try {
      var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (var certificate : more) {
        trusted.setCertificateEntry("more" + number++, certificate);
      }
      for (var certificate : world()) {
        trusted.setCertificateEntry("world" + number++, certificate);
      }
      var context = SSLContext.getInstance("TLS");
      context.init(null, managers(trusted).getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("This JDK has no TLS", e);
    }
  }

  private static List<X509Certificate> world() throws GeneralSecurityException {
    return Arrays.stream(managers(null).getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .map(X509TrustManager.class::cast)
        .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers()))
        .toList();
  }

  private static TrustManagerFactory managers(@Nullable KeyStore trusted)
      throws GeneralSecurityException {
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    return factory;
  }
}
