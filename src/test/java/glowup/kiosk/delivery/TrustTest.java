package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {
  private final Path folder;

  TrustTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void withoutAFileAStrangerIsRefused() {
    var server = new TestCertificate(folder, "localhost");

    assertThrows(SSLException.class, () -> greeted(server.context(), Trust.with(Optional.empty())));
  }

  @Test
  void theCertificateInTheFileIsTrustedAndNoOther() throws IOException {
    var server = new TestCertificate(folder, "localhost");
    var stranger = new TestCertificate(Files.createDirectory(folder.resolve("x")), "localhost");

    assertEquals("localhost", greeted(server.context(), Trust.with(Optional.of(server.pem()))));
    assertThrows(
        SSLException.class,
        () -> greeted(stranger.context(), Trust.with(Optional.of(server.pem()))));
  }

  @Test
  void theNameIsCheckedEvenSo() {
    var server = new TestCertificate(folder, "other.example");

    assertThrows(
        SSLException.class, () -> greeted(server.context(), Trust.with(Optional.of(server.pem()))));
  }

  @Test
  void aFileThatIsNoCertificateIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("wrong.pem"), "nothing");

    assertThrows(IllegalArgumentException.class, () -> Trust.with(Optional.of(file)));
  }

  /** The name under which a server of one context is known to a client of another. */
  private static String greeted(SSLContext ofServer, SSLContext ofClient) throws IOException {
    try (var server =
        ofServer
            .getServerSocketFactory()
            .createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual()
          .start(
              () -> {
                try (var socket = server.accept()) {
                  socket.getOutputStream().write(1);
                } catch (IOException _) {
                  // The client refused, as it may.
                }
              });
      try (var socket =
          (SSLSocket)
              ofClient.getSocketFactory().createSocket("localhost", server.getLocalPort())) {
        var names = socket.getSSLParameters();
        names.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(names);
        socket.startHandshake();
        return socket.getSession().getPeerHost();
      }
    }
  }
}
