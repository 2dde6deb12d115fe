package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertThrows;

import glowup.kiosk.delivery.OutboxFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judge of the fault tables shows that it can say yes and no. */
class VisitOnPartsTest {
  private final Path folder;
  private final OutboxFolder parts;

  VisitOnPartsTest(@TempDir Path folder) {
    this.folder = folder;
    parts = new OutboxFolder(folder.resolve("outbox"), new HandClock());
  }

  @Test
  void aVisitThatEndedLeavesNothing() throws IOException {
    try (var visit = new VisitOnParts(folder, parts, parts)) {
      visit.print();
      visit.waitsForTheEnd();
      visit.readsWord("print.saved.title");
      visit.stillHasItsAnswers();
      visit.canMailInstead();

      visit.startsFresh();

      visit.leavesNothing();
    }
  }

  @Test
  void aVisitThatGoesOnIsFound() throws IOException {
    try (var visit = new VisitOnParts(folder, parts, parts)) {
      assertThrows(AssertionError.class, () -> visit.leavesNothing());
    }
  }

  @Test
  void aPageLeftInATemporaryFileIsFound(@TempDir Path elsewhere) throws IOException {
    try (var visit = new VisitOnParts(folder, parts, parts)) {
      var pdf = visit.kiosk().visit().summary().orElseThrow().pdf();
      Files.write(elsewhere.resolve("forgotten"), pdf);
      visit.startsFresh();

      assertThrows(AssertionError.class, () -> visit.leavesNothing());
    }
  }
}
