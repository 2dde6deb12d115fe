package glowup.kiosk.selfcheck.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.selfcheck.fhir.QuestionnaireResponseWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Responses to any questionnaire, written by the kiosk from random answers, and judged. */
final class Responses {
  private static final int AT_ONCE = 100;
  private static final long SEED = 20_261_124;

  private Responses() {}

  /** Half of them are answered as visitors do; the other half holds answers nobody asked for. */
  static void judge(Path questionnaire, int count) throws IOException {
    var judge = new FhirJudge(List.of(Files.readString(questionnaire)));
    var check = new SelfCheck(Sources.questionnaire(questionnaire));
    var writer = new QuestionnaireResponseWriter(check);
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    var somebody = new RandomAnswers(check, random);
    for (int judged = 0; judged < count; judged += AT_ONCE) {
      var straight = Stream.generate(somebody::asVisitorsGiveThem).limit(AT_ONCE / 2);
      var astray = Stream.generate(somebody::askedOrNot).limit(AT_ONCE / 2);
      var responses = Stream.concat(straight, astray).map(writer::write).toList();
      assertEquals(List.of(), judge.objections(responses), responses::toString);
    }
  }
}
