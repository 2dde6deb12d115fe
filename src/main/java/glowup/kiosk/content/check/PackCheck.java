package glowup.kiosk.content.check;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.prose.Readability;
import glowup.kiosk.source.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Says all that an editor should mend before a pack goes out: what reading it found, and what a
 * reader would stumble over. It takes seconds, so a kiosk that starts does without it.
 */
public final class PackCheck {
  private PackCheck() {}

  private static List<String> notes(ContentPack pack) {
    var files = new PackFiles(pack.folder());
    return pack.languages().stream()
        .filter(language -> Readability.of(language).isEmpty())
        .map(
            language ->
                "%s: note: No formula tells how hard `%s` is to read. Have readers try these pages."
                    .formatted(files.explainers(language), language))
        .toList();
  }

  /** Reads the whole pack and checks it. */
  public static CheckReport of(ContentPack pack) {
    var found = new ArrayList<Problem>(pack.problems());
    var files = new PackFiles(pack.folder());
    var texts = new Grader(pack).texts();
    texts.forEach(new GradeCheck(found::add)::check);
    new ColourCheck(found::add).check(pack);
    new ContrastCheck(found::add).check(pack);
    var languages = new LanguagesCheck(pack, found::add);
    var glossaries = new GlossaryCheck(pack, found::add);
    var clinicalWords = new ClinicalWordsCheck(pack, found::add);
    for (var language : pack.languages()) {
      new BodyMapCheck(pack, found::add).check(language);
      glossaries.check(language);
      for (var page : pack.library(language).explainers()) {
        new PageCheck(files.explainer(language, page.id()), found::add).check(page);
      }
      if (!language.equals(pack.clinicLanguage())) {
        languages.compare(pack.clinicLanguage(), language);
        clinicalWords.compare(pack.clinicLanguage(), language);
        glossaries.compare(pack.clinicLanguage(), language);
      }
    }
    return new CheckReport(found.stream().distinct().sorted().toList(), texts, notes(pack));
  }
}
