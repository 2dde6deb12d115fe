package glowup.kiosk.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate made for one test, signed by nobody, and whoever trusts it. */
public final class TestCertificate {
  public static final String PASSWORD = "only-for-tests";

  private final Path file;

  public TestCertificate(Path folder, String hostName) {
    file = folder.resolve(hostName + ".p12");
    try {
      var keytool =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                  "-genkeypair",
                  "-keyalg",
                  "EC",
                  "-alias",
                  "test",
                  "-dname",
                  "CN=" + hostName,
                  "-ext",
                  "san=dns:" + hostName,
                  "-keystore",
                  file.toString(),
                  "-storepass",
                  PASSWORD)
              .redirectErrorStream(true)
              .start();
      var said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, keytool.waitFor(), said);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The one that every GreenMail here shows: it keeps the first for the life of the process. */
  public static TestCertificate ofGreenMail() {
    return GreenMails.ONE;
  }

  private static final class GreenMails {
    private static final TestCertificate ONE = made();

    private static TestCertificate made() {
      try {
        var folder = Files.createTempDirectory("certificate");
        var one = new TestCertificate(folder, "localhost");
        // Deleted in the order opposite to this one.
        folder.toFile().deleteOnExit();
        one.file().toFile().deleteOnExit();
        System.setProperty("greenmail.tls.keystore.file", one.file().toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        return one;
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  public Path file() {
    return file;
  }

  X509Certificate certificate() {
    try (var in = Files.newInputStream(file)) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(in, PASSWORD.toCharArray());
      return (X509Certificate) store.getCertificate("test");
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** The certificate alone, as a clinic would be handed it. */
  Path pem() {
    try {
      return Files.writeString(
          file.resolveSibling(file.getFileName() + ".pem"),
          "-----BEGIN CERTIFICATE-----\n"
              + Base64.getMimeEncoder().encodeToString(certificate().getEncoded())
              + "\n-----END CERTIFICATE-----\n");
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** Shows this certificate as a server, and as a client trusts no other. */
  SSLContext context() {
    try (var in = Files.newInputStream(file)) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(in, PASSWORD.toCharArray());
      var keys = KeyManagerFactory.getInstance("PKIX");
      keys.init(store, PASSWORD.toCharArray());
      var trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("test", store.getCertificate("test"));
      var trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(trusted);
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** What the JDK trusts, as a kiosk without settings does. */
  static SSLContext ofTheWorld() {
    try {
      return SSLContext.getDefault();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
