package glowup.kiosk.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that fails on purpose, for what GreenMail does too well. */
final class ScriptedSmtpServer implements AutoCloseable {
  static final String SILENCE = "silence";
  static final String DROP = "drop";
  static final String DRIP = "drip";

  private static final Map<String, String> WELL =
      Map.of(
          "CONNECT", "220 test", "DATA", "354 go on", "STARTTLS", "220 go on", "QUIT", "221 bye");

  private final ServerSocket server;
  private final Map<String, String> replies;
  private final @Nullable SSLContext tls;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final CountDownLatch silent = new CountDownLatch(1);
  private final CountDownLatch left = new CountDownLatch(1);
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /**
   * Answers 250 to all that the script does not name.
   *
   * @param replies by verb; {@code CONNECT} is the greeting, {@code .} the message's end, and
   *     {@code BODY} a line within it
   * @param tls what STARTTLS turns to; without it none is offered
   */
  ScriptedSmtpServer(Map<String, String> replies, @Nullable SSLContext tls) throws IOException {
    this.replies = replies;
    this.tls = tls;
    this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Every line a client said outside a message. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  /** Counted down as soon as it has stopped answering. */
  CountDownLatch silent() {
    return silent;
  }

  /** Counted down as soon as a client that waited for an answer has gone. */
  CountDownLatch left() {
    return left;
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (var socket : open) {
      socket.close();
    }
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        converse(server.accept());
      } catch (IOException _) {
        // A client that went away, or the end of the test.
      }
    }
  }

  private void converse(Socket first) throws IOException {
    open.add(first);
    var socket = first;
    var in = reader(socket);
    var verb = "CONNECT";
    while (answer(socket, verb)) {
      if (verb.equals("STARTTLS") && tls != null) {
        var secured = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, true);
        secured.setUseClientMode(false);
        socket = secured;
        in = reader(socket);
      }
      boolean begun = verb.equals("DATA") && !replies.containsKey("DATA");
      if (begun && replies.containsKey("BODY")) {
        in.readLine();
        socket.close();
        return;
      }
      verb = begun ? message(in) : command(in);
    }
  }

  private String command(BufferedReader in) throws IOException {
    var line = in.readLine();
    if (line == null) {
      throw new IOException("The client went away");
    }
    heard.add(line);
    return line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
  }

  private static String message(BufferedReader in) throws IOException {
    var line = in.readLine();
    while (line != null && !line.equals(".")) {
      line = in.readLine();
    }
    return ".";
  }

  private boolean answer(Socket socket, String verb) throws IOException {
    var offers =
        tls == null || socket instanceof SSLSocket ? "250 test" : "250-test\r\n250 STARTTLS";
    var reply =
        replies.getOrDefault(
            verb, verb.equals("EHLO") ? offers : WELL.getOrDefault(verb, "250 ok"));
    if (reply.equals(DROP)) {
      socket.close();
      return false;
    }
    if (reply.equals(DRIP)) {
      drip(socket);
      return false;
    }
    if (reply.equals(SILENCE)) {
      silent.countDown();
      boolean said = socket.getInputStream().read() >= 0;
      left.countDown();
      return said;
    }
    socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    return !verb.equals("QUIT");
  }

  /** A line that never ends: something comes all the time, and never enough. */
  private static void drip(Socket socket) throws IOException {
    socket.getOutputStream().write('2');
    // Ends with the client, which closes while this waits for a word of its.
    socket.setSoTimeout(100);
    while (true) {
      try {
        if (socket.getInputStream().read() < 0) {
          return;
        }
      } catch (SocketTimeoutException _) {
        socket.getOutputStream().write('0');
        socket.getOutputStream().flush();
      }
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }
}
