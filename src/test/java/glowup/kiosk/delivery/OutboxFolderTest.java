package glowup.kiosk.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import glowup.kiosk.delivery.OutgoingMail.Attachment;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxFolderTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
  private static final byte[] PDF = "%PDF-1.7 test".getBytes(UTF_8);
  private static final OutgoingMail MAIL =
      new OutgoingMail(
          new EmailAddress("visitor@example.org"),
          "Your page",
          "Here it is.",
          List.of(Attachment.pdf("summary.pdf", PDF)));

  @Test
  void aPageIsSavedWholeAndNamedAfterTheTime(@TempDir Path home) throws Exception {
    var progress = new ArrayList<PrintState>();

    var saved = saved(outbox(home).print(PDF, progress::add));

    assertEquals(List.of(new PrintState.Sending()), progress);
    assertEquals(home.resolve("outbox").resolve("page-20261123-120000-1.pdf"), saved);
    assertArrayEquals(PDF, Files.readAllBytes(saved));
    assertEquals(List.of(saved), files(home.resolve("outbox")));
  }

  @Test
  void twoPagesOfOneSecondAreTwoFilesEvenAfterARestart(@TempDir Path home) throws Exception {
    var first = saved(outbox(home).print(PDF, _ -> {}));
    var second = saved(outbox(home).print("other".getBytes(UTF_8), _ -> {}));

    assertArrayEquals(PDF, Files.readAllBytes(first));
    assertEquals("page-20261123-120000-2.pdf", second.getFileName().toString());
  }

  @Test
  void onlyTheOwnerCanReadFolderAndFile(@TempDir Path home) throws Exception {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));

    var saved = saved(outbox(home).print(PDF, _ -> {}));

    assertEquals("rw-------", rights(saved));
    assertEquals("rwx------", rights(home.resolve("outbox")));
  }

  @Test
  void aMessageIsSavedAsMailProgramsReadIt(@TempDir Path home) throws Exception {
    var end = assertInstanceOf(MailState.Saved.class, outbox(home).send(MAIL));

    assertEquals("message-20261123-120000-1.eml", end.file().getFileName().toString());
    try (var in = Files.newInputStream(end.file())) {
      var message = new MimeMessage(Session.getInstance(new Properties()), in);
      assertEquals("visitor@example.org", message.getAllRecipients()[0].toString());
      assertEquals("Your page", message.getSubject());
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAFailureAndNotAnException(@TempDir Path home) throws Exception {
    // Below a file there can be no folder, not even for root.
    var file = Files.writeString(home.resolve("file"), "not a folder");
    var outbox = outbox(file);

    assertEquals(
        new PrintState.Failed(PrintFailure.OUTBOX_NOT_WRITABLE), outbox.print(PDF, _ -> {}));
    assertEquals(new MailState.Failed(MailFailure.OUTBOX_NOT_WRITABLE), outbox.send(MAIL));
    assertFalse(outbox.readiness().ready());
    assertEquals("not a folder", Files.readString(file));
  }

  @Test
  void aFullDiskIsAFailureThatLeavesNoHalfAFile(@TempDir Path home) throws Exception {
    try (var disk = new SmallDisk(home)) {
      var outbox = new OutboxFolder(disk.folder(), NOON);
      var kept = saved(outbox.print(PDF, _ -> {}));

      var end = outbox.print(new byte[SmallDisk.BYTES + 1], _ -> {});

      assertEquals(new PrintState.Failed(PrintFailure.OUTBOX_FULL), end);
      assertEquals(List.of(kept), files(disk.folder()));
    }
  }

  @Test
  void anInterruptLeavesNoFile(@TempDir Path home) throws Exception {
    var outbox = outbox(home);

    Thread.currentThread().interrupt();

    assertThrows(InterruptedException.class, () -> outbox.print(PDF, _ -> {}));
    assertEquals(List.of(), files(home.resolve("outbox")));
  }

  @Test
  void aWritableFolderIsReadyAndStaysEmpty(@TempDir Path home) throws Exception {
    assertTrue(outbox(home).readiness().ready());
    assertEquals(List.of(), files(home.resolve("outbox")));
  }

  private static OutboxFolder outbox(Path home) {
    return new OutboxFolder(home.resolve("outbox"), NOON);
  }

  private static Path saved(PrintState.Ended end) {
    return assertInstanceOf(PrintState.Saved.class, end).file();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  /** A disk of a few pages, which only root can make. */
  private record SmallDisk(Path folder) implements AutoCloseable {
    static final int BYTES = 64 * 1024;

    SmallDisk {
      assumeTrue(
          RealParts.run("mount", "-t", "tmpfs", "-o", "size=" + BYTES, "tmpfs", folder.toString()),
          "a small disk needs root's mount");
    }

    @Override
    public void close() {
      assertTrue(RealParts.run("umount", folder.toString()));
    }
  }
}
