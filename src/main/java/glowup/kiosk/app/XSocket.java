package glowup.kiosk.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Whether somebody answers at an X display: JavaFX itself ends the process where nobody does. */
final class XSocket {
  private static final Pattern DISPLAY = Pattern.compile("(.*):(\\d{1,5})(\\.\\d+)?");
  private static final Path SOCKETS = Path.of("/tmp/.X11-unix");
  private static final Path LISTENING = Path.of("/proc/net/unix");
  private static final int FIRST_PORT = 6_000;
  private static final int LAST_PORT = 65_535;
  private static final int PATIENCE_MS = 2_000;

  private XSocket() {}

  /**
   * Knocks at a display.
   *
   * @param display as in {@code DISPLAY}: {@code :0}, {@code :1.0}, {@code host:10.0}
   */
  static boolean answers(String display) {
    var parts = DISPLAY.matcher(display.strip());
    if (!parts.matches()) {
      return false;
    }
    var host = parts.group(1);
    int number = Integer.parseInt(parts.group(2));
    boolean here = host.isEmpty() || host.equals("unix");
    return here ? isHere(SOCKETS.resolve("X" + number)) : isThere(host, FIRST_PORT + number);
  }

  private static boolean isHere(Path socket) {
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return channel.isConnected();
    } catch (IOException _) {
      return listensWithoutFile(socket);
    }
  }

  /** A server may listen at a name with no file behind it, where Java cannot knock. */
  private static boolean listensWithoutFile(Path socket) {
    try (var lines = Files.lines(LISTENING)) {
      return lines.anyMatch(line -> line.endsWith(" @" + socket));
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean isThere(String host, int port) {
    if (port > LAST_PORT) {
      return false;
    }
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MS);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
