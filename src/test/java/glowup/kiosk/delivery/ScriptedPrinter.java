package glowup.kiosk.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Text;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** An IPP printer without paper: it says what a test tells it to, garbage and silence included. */
public final class ScriptedPrinter implements AutoCloseable {
  private static final byte[] SILENCE = {};
  private static final byte[] DRIP = {};
  private static final byte[] OFF = {};
  private static final int JOB = 7;

  private final ServerSocket server;
  private final Map<Operation, Queue<byte[]>> instead = new ConcurrentHashMap<>();
  private final Queue<JobState> states = new ConcurrentLinkedQueue<>();
  private final List<IppPacket> asked = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private volatile JobState state = JobState.pending;
  private volatile List<String> reasons = List.of("none");
  private volatile String format = "application/pdf";
  private volatile List<Attribute<?>> offers = List.of();
  private volatile int mostBytes = Integer.MAX_VALUE;
  private volatile byte[] document = {};

  public ScriptedPrinter(ServerSocket server) {
    this.server = server;
    Thread.ofVirtual().start(this::serve);
  }

  public URI uri(String scheme) {
    return URI.create(scheme + "://localhost:" + server.getLocalPort() + "/ipp/print");
  }

  /** One state for each time the job is asked after; the last one stays. */
  public void jobGoes(JobState... states) {
    this.states.addAll(List.of(states));
  }

  void says(String... reasons) {
    this.reasons = List.of(reasons);
  }

  void takes(String format) {
    this.format = format;
  }

  /** Says this of itself, too. */
  void offers(Attribute<?>... attributes) {
    offers = List.of(attributes);
  }

  /** Hangs up in the middle of whatever is longer than this. */
  void takesNoMoreThan(int bytes) {
    mostBytes = bytes;
  }

  /** Begins an answer to the next request of a kind, and never comes to its end. */
  void dripsAt(Operation operation) {
    answers(operation, DRIP);
  }

  /** Is gone from the next request of a kind on. */
  void isSwitchedOffAt(Operation operation) {
    answers(operation, OFF);
  }

  /** Answers the next request of a kind like this, once. */
  void answers(Operation operation, byte[] response) {
    instead.computeIfAbsent(operation, _ -> new ConcurrentLinkedQueue<>()).add(response);
  }

  void isSilentAt(Operation operation) {
    answers(operation, SILENCE);
  }

  /** Every request so far. */
  List<IppPacket> asked() {
    return List.copyOf(asked);
  }

  public List<Operation> operations() {
    return asked.stream().map(IppPacket::getOperation).toList();
  }

  public byte[] document() {
    return document.clone();
  }

  static byte[] http(int status, byte[] body) {
    var bytes = new ByteArrayOutputStream();
    var head = "HTTP/1.1 %d test\r\nContent-Length: %d\r\n\r\n".formatted(status, body.length);
    bytes.writeBytes(head.getBytes(US_ASCII));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  static byte[] ipp(IppPacket.Builder response) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new IppOutputStream(bytes)) {
      out.write(response.build());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return http(200, bytes.toByteArray());
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
        var socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> converse(socket));
      } catch (IOException _) {
        // A client that went away, or the end of the test.
      }
    }
  }

  private void converse(Socket socket) {
    try {
      var in = new DataInputStream(socket.getInputStream());
      while (true) {
        int length = length(in);
        var body = new byte[Math.min(length, mostBytes)];
        in.readFully(body);
        if (body.length < length) {
          socket.close();
        }
        var answer = answer(body);
        if (answer == OFF) {
          close();
        }
        if (answer == DRIP) {
          drip(socket.getOutputStream());
        }
        socket.getOutputStream().write(answer);
      }
    } catch (IOException _) {
      // As above.
    }
  }

  private static void drip(OutputStream out) throws IOException {
    out.write("HTTP/1.1 200 test\r\nContent-Length: 100000\r\n\r\n".getBytes(US_ASCII));
    for (int i = 0; i < 100_000; i++) {
      out.write('.');
      LockSupport.parkNanos(20_000_000);
    }
  }

  private static int length(DataInputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    return head.toString()
        .lines()
        .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElseThrow();
  }

  private byte[] answer(byte[] body) throws IOException {
    var ipp = new IppInputStream(new ByteArrayInputStream(body));
    var packet = ipp.readPacket();
    asked.add(packet);
    var operation = packet.getOperation();
    if (operation.equals(Operation.sendDocument)) {
      document = ipp.readAllBytes();
    }
    var queue = instead.get(operation);
    var scripted = queue == null ? null : queue.poll();
    return scripted == null ? ipp(usual(operation)) : scripted;
  }

  private IppPacket.Builder usual(Operation operation) {
    if (operation.equals(Operation.getPrinterAttributes)) {
      return IppPacket.response(Status.successfulOk)
          .putPrinterAttributes(
              Types.printerState.of(PrinterState.idle),
              Types.printerStateReasons.of(reasons),
              Types.printerIsAcceptingJobs.of(true),
              Types.operationsSupported.of(List.of(Operation.createJob, Operation.sendDocument)),
              Types.documentFormatSupported.of(List.of("image/urf", format)),
              Types.printerMakeAndModel.of(new Text("Scripted 1")))
          .putPrinterAttributes(offers);
    }
    if (operation.equals(Operation.getJobAttributes)) {
      var next = states.poll();
      state = next == null ? state : next;
    }
    return IppPacket.jobResponse(
        Status.successfulOk, JOB, URI.create(uri("ipp") + "/" + JOB), state, List.of("none"));
  }
}
