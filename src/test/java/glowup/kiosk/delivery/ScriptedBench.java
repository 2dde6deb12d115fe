package glowup.kiosk.delivery;

import com.hp.jipp.model.Operation;
import glowup.kiosk.clinic.Paper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/** A scripted printer, and the kiosk's way to it. */
record ScriptedBench(ScriptedPrinter scripted, IppPrinter printer, int cancels)
    implements PrinterBench {
  private static final Duration MOST = Duration.ofSeconds(4);

  static PrinterBench of(Consumer<ScriptedPrinter> script) throws IOException {
    return calledOff(0, script);
  }

  /** The printer must hear so many cancels in the end. */
  static PrinterBench calledOff(int cancels, Consumer<ScriptedPrinter> script) throws IOException {
    var scripted = new ScriptedPrinter(new ServerSocket(0, 5, InetAddress.getByName("localhost")));
    script.accept(scripted);
    return new ScriptedBench(
        scripted, printer(scripted, "ipp", TestCertificate.ofTheWorld()), cancels);
  }

  static PrinterBench switchedOff() throws IOException {
    var bench = of(_ -> {});
    bench.close();
    return bench;
  }

  /** An encrypted printer that signed its own certificate. */
  static PrinterBench selfSigned(TestCertificate own, boolean isNamed, Consumer<ScriptedPrinter> is)
      throws IOException {
    var socket =
        own.context()
            .getServerSocketFactory()
            .createServerSocket(0, 5, InetAddress.getByName("localhost"));
    var scripted = new ScriptedPrinter(socket);
    is.accept(scripted);
    var trust = Trust.worldAnd(isNamed ? List.of(own.certificate()) : List.of());
    return new ScriptedBench(scripted, printer(scripted, "ipps", trust), 0);
  }

  private static IppPrinter printer(ScriptedPrinter scripted, String scheme, SSLContext trust) {
    var uri = scripted.uri(scheme);
    return new IppPrinter(
        uri,
        new IppConnection(uri, trust, Duration.ofSeconds(3)),
        new PrintWishes(Paper.LETTER, false, false),
        (_, _, _, _) -> {},
        MOST,
        Duration.ofMillis(50),
        InstantSource.system());
  }

  @Override
  public boolean isCalledOff() {
    return scripted.operations().stream().filter(Operation.cancelJob::equals).count() >= cancels;
  }

  @Override
  public void close() throws IOException {
    scripted.close();
  }
}
