package glowup.kiosk.selfcheck.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are short to write and long to write out, and the other way round. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HugeNumbersTest {
  private final Path folder;

  private final List<Problem> problems = new ArrayList<>();

  HugeNumbersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e100000"})
  void aHugeDecimalIsRefusedAndNotWrittenOut(String number) {
    refuse(
        """
        {"linkId": "big", "text": "Big?", "type": "string", "enableWhen": [{"question": "number",
        "operator": "=", "answerDecimal": %s}]}
        """
            .formatted(number));
    assertTrue(problems.getFirst().message().contains("Item `big`"), "names the item");
    assertTrue(problems.getFirst().message().length() < 300, "not written out");
    assertEquals(5, problems.getFirst().line());
  }

  @Test
  void aNumberOfTenThousandFiguresIsRefusedOnItsLine() {
    refuse(
        """
        {"linkId": "big", "text": "Big?", "type": "choice", "answerOption": [
        {"valueInteger": %s}]}
        """
            .formatted("9".repeat(10_000)));
    assertTrue(problems.getFirst().message().length() < 300, "not written out");
    assertEquals(5, problems.getFirst().line());
  }

  private void refuse(String items) {
    var reader = new QuestionnaireReader(problems::add, UnaryOperator.identity());
    assertEquals(Optional.empty(), reader.read(Sources.file(folder, items)));
    assertEquals(1, problems.size());
  }
}
