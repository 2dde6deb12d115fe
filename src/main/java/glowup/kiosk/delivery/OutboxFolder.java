package glowup.kiosk.delivery;

import glowup.kiosk.delivery.PartReadiness.NotReady;
import glowup.kiosk.delivery.PartReadiness.Ready;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Printer and mail server of the demo: pages and messages become files that only the kiosk's own
 * user can read, whole or not at all, named after nothing but the time.
 */
public final class OutboxFolder implements Printer, Mailer {
  // RFC 2606 keeps this name out of the real world.
  private static final String FROM = "kiosk@clinic.invalid";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final InstantSource clock;
  private final MimeMail mime;

  /** Touches no disk yet: the folder is made when something first goes into it. */
  public OutboxFolder(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
    this.mime = new MimeMail(FROM, clock);
  }

  @Override
  public PrintState.Ended print(byte[] pdf, Consumer<PrintState.UnderWay> progress)
      throws InterruptedException {
    progress.accept(new PrintState.Sending());
    try {
      return new PrintState.Saved(save("page", ".pdf", pdf));
    } catch (IOException _) {
      return new PrintState.Failed(
          lacksRoomFor(pdf) ? PrintFailure.OUTBOX_FULL : PrintFailure.OUTBOX_NOT_WRITABLE);
    }
  }

  @Override
  public MailState.Ended send(OutgoingMail mail) throws InterruptedException {
    var message = mime.bytes(mail);
    try {
      return new MailState.Saved(save("message", ".eml", message));
    } catch (IOException _) {
      return new MailState.Failed(
          lacksRoomFor(message) ? MailFailure.OUTBOX_FULL : MailFailure.OUTBOX_NOT_WRITABLE);
    }
  }

  @Override
  public PartReadiness readiness() {
    try {
      makeFolder();
      Files.delete(newPart());
      return new Ready(folder.toString());
    } catch (IOException _) {
      return new NotReady(folder.toString(), PrintFailure.OUTBOX_NOT_WRITABLE);
    }
  }

  private synchronized Path save(String kind, String ending, byte[] bytes)
      throws IOException, InterruptedException {
    makeFolder();
    var part = newPart();
    try {
      write(part, bytes);
      return Files.move(part, freeName(kind, ending), StandardCopyOption.ATOMIC_MOVE);
    } catch (ClosedByInterruptException _) {
      Thread.interrupted();
      throw new InterruptedException();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void makeFolder() throws IOException {
    var posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(
        folder, posix ? new FileAttribute<?>[] {ownerOnly} : new FileAttribute<?>[0]);
  }

  /** An empty file for what is not whole yet; Java makes it readable by its owner only. */
  private Path newPart() throws IOException {
    return Files.createTempFile(folder, ".", ".part");
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      // Without this a power cut could leave the name and lose what it names.
      channel.force(true);
    }
  }

  private Path freeName(String kind, String ending) {
    var name = kind + "-" + TIME.format(clock.instant());
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> folder.resolve(name + "-" + number + ending))
        .filter(Files::notExists)
        .findFirst()
        .orElseThrow();
  }

  private boolean lacksRoomFor(byte[] bytes) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < bytes.length;
    } catch (IOException _) {
      return false;
    }
  }
}
