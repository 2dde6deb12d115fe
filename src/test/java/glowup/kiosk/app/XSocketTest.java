package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XSocketTest {
  private static final int FIRST_PORT = 6_000;

  @ParameterizedTest
  @ValueSource(
      strings = {":4711", ":4711.0", "unix:4711", "127.0.0.1:59535", "a:99999", "0", "x:y", ":"})
  void nobodyAnswersAtADisplayThatIsDead(String display) {
    assertFalse(XSocket.answers(display));
  }

  @Test
  void aDisplayOfAnotherMachineAnswersAtItsPort() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      var display = "127.0.0.1:" + (server.getLocalPort() - FIRST_PORT) + ".0";

      assertTrue(XSocket.answers(display));
    }
  }
}
