package glowup.kiosk.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.clinic.Settings;
import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.visit.Action;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * A program: one visit from the first touch to the last, on the real screens, a printer and a mail
 * server of this machine. It reads, answers, prints and sends.
 */
final class WholeVisit {
  private WholeVisit() {}

  /**
   * Plays it and prints the mail server's port.
   *
   * @param args a folder of its own and the printer's address; with {@code stray} behind them it
   *     also opens a connection that nobody named
   */
  public static void main(String[] args) throws IOException {
    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    int port = mail.getSmtp().getPort();
    var settings = settings(Path.of(args[0]), args[1], port);
    var parts = Parts.of(KioskOnGlass.shippedContent().with(settings), InstantSource.system());
    try (var kiosk = KioskOnGlass.on(settings, parts, Way.UPRIGHT)) {
      read(kiosk);
      answer(kiosk);
      print(kiosk);
      send(kiosk);
      kiosk.does(new Action.ConfirmFresh());
    }
    if (args.length > 2) {
      stray();
    }
    Files.writeString(Path.of(args[0], "mail-port"), Integer.toString(port));
    Runtime.getRuntime().halt(0);
  }

  private static Settings settings(Path folder, String printer, int port) throws IOException {
    var file =
        Files.writeString(
            folder.resolve("clinic.toml"),
            """
            state = "%1$s/state"
            [printer]
            uri = "%2$s"
            [mail]
            host = "127.0.0.1"
            port = %3$d
            security = "none"
            from = "kiosk@clinic.example"
            """
                .formatted(folder, printer, port));
    return new SettingsReader(
            problem -> {
              throw new IllegalArgumentException(problem.toString());
            })
        .read(file);
  }

  private static void read(KioskOnGlass kiosk) {
    kiosk.touch("attract.begin");
    kiosk.touch("home.learn.title");
    kiosk.touchSaying(kiosk.content().library("en").explainers().getFirst().title());
    for (int page = 0; page < 3; page++) {
      kiosk.touch("nav.next");
    }
    kiosk.does(new Action.GoHome());
  }

  private static void answer(KioskOnGlass kiosk) {
    kiosk.touch("home.check.title");
    kiosk.touchSaying("None of these");
  }

  private static void print(KioskOnGlass kiosk) {
    kiosk.does(new Action.OpenSummary());
    kiosk.await("the page", () -> kiosk.visit().summary().isPresent());
    kiosk.does(new Action.Print());
    kiosk.await("the printed page", () -> kiosk.seen().contains("Please collect your page now"));
  }

  private static void send(KioskOnGlass kiosk) {
    kiosk.does(new Action.TypeAddress());
    kiosk.does(new Action.Typed("visitor@example.org"));
    kiosk.does(new Action.OfferAddress());
    kiosk.does(new Action.SendMail());
    kiosk.await("the message", () -> kiosk.seen().contains("Your message is sent"));
  }

  /** What the watcher must see: an address that is nobody's (RFC 5737), by number. */
  private static void stray() {
    try (var socket = new Socket(InetAddress.ofLiteral("192.0.2.1"), 80)) {
      throw new IllegalStateException("Somebody answers at " + socket);
    } catch (IOException _) {
      // There is no way there.
    }
  }
}
