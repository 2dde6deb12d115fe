package glowup.kiosk.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that fails on purpose, for what GreenMail does too well. */
final class ScriptedSmtpServer implements AutoCloseable {
  static final String SILENCE = "silence";
  static final String DROP = "drop";

  private static final Map<String, String> WELL =
      Map.of(
          "CONNECT", "220 test", "DATA", "354 go on", "STARTTLS", "220 go on", "QUIT", "221 bye");

  private final ServerSocket server;
  private final Map<String, String> replies;
  private final @Nullable SSLContext tls;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /**
   * Answers 250 to all that the script does not name.
   *
   * @param replies by verb; {@code CONNECT} is the greeting and {@code .} the message's end
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
      verb = verb.equals("DATA") && !replies.containsKey("DATA") ? message(in) : command(in);
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
    if (reply.equals(SILENCE)) {
      return socket.getInputStream().read() >= 0;
    }
    socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    return !verb.equals("QUIT");
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
  }
}
