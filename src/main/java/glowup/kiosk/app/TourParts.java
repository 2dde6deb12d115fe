package glowup.kiosk.app;

import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.OutboxFolder;
import glowup.kiosk.delivery.OutgoingMail;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.delivery.Printer;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Consumer;

/** The demo's outbox, and on request a printer and a mail server that say what the tour wants. */
final class TourParts implements Printer, Mailer {
  private final OutboxFolder outbox;
  private final SynchronousQueue<PrintState> ofPrinter = new SynchronousQueue<>();
  private final SynchronousQueue<MailState.Ended> ofServer = new SynchronousQueue<>();
  private volatile boolean played;

  TourParts(OutboxFolder outbox) {
    this.outbox = outbox;
  }

  /** From now on nothing goes to the outbox, and everything waits to be told what to say. */
  void play() {
    played = true;
  }

  void printerSays(PrintState state) {
    put(ofPrinter, state);
  }

  void serverSays(MailState.Ended state) {
    put(ofServer, state);
  }

  private static <T> void put(SynchronousQueue<T> queue, T state) {
    try {
      queue.put(state);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts the tour", e);
    }
  }

  @Override
  public PrintState.Ended print(byte[] pdf, Consumer<PrintState.UnderWay> progress)
      throws InterruptedException {
    if (!played) {
      return outbox.print(pdf, progress);
    }
    while (true) {
      switch (ofPrinter.take()) {
        case PrintState.UnderWay state -> progress.accept(state);
        case PrintState.Ended end -> {
          return end;
        }
        case PrintState.NotAsked _ -> throw new IllegalArgumentException("No printer says so");
      }
    }
  }

  @Override
  public MailState.Ended send(OutgoingMail mail) throws InterruptedException {
    return played ? ofServer.take() : outbox.send(mail);
  }

  @Override
  public PartReadiness readiness() {
    return outbox.readiness();
  }
}
