package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.content.PackCopy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReloadTest {
  private final PackCopy copy;
  private final ContentReload reload;

  ContentReloadTest(@TempDir Path folder) {
    copy = PackCopy.in(folder);
    reload = new ContentReload(copy::read);
  }

  @Test
  void soundContentWaitsToBeTakenOnce() {
    copy.replace("clinic.toml", "GlowUp MediSpa", "Other Clinic");

    assertEquals(List.of(), reload.read());

    assertEquals("Other Clinic", reload.take().orElseThrow().settings().clinic().name());
    assertEquals(Optional.empty(), reload.take());
  }

  @Test
  void contentWithAnErrorIsToldOfAndNeverComesIn() {
    copy.write("explainers/en/new.md", "no front matter\n");

    var errors = reload.read();

    assertEquals(2, errors.size(), errors::toString);
    assertTrue(errors.getFirst().message().startsWith("Front matter is missing"));
    assertEquals(Optional.empty(), reload.take());
  }

  @Test
  void contentThatCanBeShownButNotReadWellStaysOutToo() {
    copy.replace(
        "explainers/en/your-visit.md",
        "## What should I bring?",
        "## Extra\n\nOne more idea that the other language lacks.\n\n## What should I bring?");

    var errors = reload.read();

    assertTrue(
        errors.stream().anyMatch(found -> found.message().contains("sections")), errors::toString);
    assertEquals(Optional.empty(), reload.take());
  }

  @Test
  void contentWithoutAnyWordsIsRefusedAndDoesNotFellTheKiosk() {
    copy.delete("words/en.properties").delete("words/es.properties");

    assertEquals(2, reload.read().size());
    assertEquals(Optional.empty(), reload.take());
  }

  @Test
  void anErrorTakesBackWhatWaited() {
    reload.read();
    copy.write("explainers/en/new.md", "no front matter\n");

    reload.read();

    assertEquals(Optional.empty(), reload.take());
  }
}
