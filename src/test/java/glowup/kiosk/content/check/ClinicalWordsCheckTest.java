package glowup.kiosk.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.content.PackCopy;
import glowup.kiosk.content.PackReader;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClinicalWordsCheckTest {
  private static final String EXTENSION =
      "\\{\"url\": \"https://glowup.example/fhir/StructureDefinition/clinical-words\","
          + " \"valueString\": \"%s\"},?";

  private final PackCopy pack;

  ClinicalWordsCheckTest(@TempDir Path folder) {
    pack = PackCopy.in(folder);
  }

  @Test
  void theShippedLanguagesHaveThem() {
    assertEquals(List.of(), found());
  }

  @Test
  void aTranslationThatLacksThemIsNamed() {
    pack.replaceAll("self-check/es.json", EXTENSION.formatted("Distribución"), "")
        .replaceAll("self-check/es.json", EXTENSION.formatted("Solo perioral"), "");
    assertEquals(
        List.of(
            "The question \"where\" has no clinical words here, and `en` has them."
                + " Add the extension clinical-words.",
            "The answer \"mouth-only\" of \"where\" has no clinical words here, and `en` has them."
                + " Add the extension clinical-words."),
        found());
  }

  @Test
  void theClinicsOwnLanguageMayLackThem() {
    pack.replaceAll("self-check/en.json", EXTENSION.formatted("Distribution"), "");
    assertEquals(List.of(), found());
  }

  private List<String> found() {
    var problems = new ArrayList<Problem>();
    var read = new PackReader(pack.folder(), pack.path("clinic.toml"), PackCopy.TODAY).read();
    new ClinicalWordsCheck(read, problems::add).compare("en", "es");
    return problems.stream().map(Problem::message).toList();
  }
}
