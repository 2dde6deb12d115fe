package glowup.kiosk.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.content.check.GradedText.Part;
import glowup.kiosk.prose.Measure;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void problemsAndPagesAreWrittenAndSectionsAreNot() {
    var file = Path.of("en/a.md");
    var measure = new Measure("Flesch-Kincaid", 200, 20, 10, 6.5, 5.5, 6.5, 5.5);
    var report =
        new CheckReport(
            List.of(Problem.error(file, 3, "Say \"so\"."), Problem.warning(Path.of("x"), 1, "Hm.")),
            List.of(
                new GradedText("en", "a", Part.PAGE, "", file, 1, measure),
                new GradedText("en", "a", Part.SECTION, "One", file, 9, measure)),
            List.of());
    assertEquals(
        """
        {"problems":[\
        {"file":"en/a.md","line":3,"severity":"error","message":"Say \\"so\\"."},\
        {"file":"x","line":1,"severity":"warning","message":"Hm."}],\
        "pages":[\
        {"language":"en","id":"a","file":"en/a.md","words":200,"wordsPerSentence":10.0,\
        "grade":6.5,"gradeWithoutNames":5.5,"formula":"Flesch-Kincaid"}]}\
        """,
        new JsonReport().write(report));
  }

  @Test
  void nothingFoundIsTwoEmptyArrays() {
    var nothing = new CheckReport(List.of(), List.of(), List.of());
    assertEquals("{\"problems\":[],\"pages\":[]}", new JsonReport().write(nothing));
  }
}
