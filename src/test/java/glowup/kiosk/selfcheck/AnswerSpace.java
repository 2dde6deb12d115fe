package glowup.kiosk.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All that can be answered to the questions of a questionnaire, to be gone through. */
final class AnswerSpace {
  private final Questionnaire questionnaire;

  AnswerSpace(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** Every answer to one question: none, each option that stands alone, each set of the others. */
  List<List<Answer>> answers(String linkId) {
    var question = (Question) questionnaire.find(linkId).orElseThrow();
    var all = new ArrayList<List<Answer>>(List.of(List.of()));
    for (var option : question.options()) {
      if (question.repeats() && !option.exclusive()) {
        var more =
            all.stream()
                .map(set -> Stream.concat(set.stream(), Stream.of(option.value())).toList());
        all.addAll(more.toList());
      }
    }
    for (var option : question.options()) {
      if (!question.repeats() || option.exclusive()) {
        all.add(List.of(option.value()));
      }
    }
    return all;
  }

  /** Every option of one question, alone. */
  List<List<Answer>> options(String linkId) {
    var question = (Question) questionnaire.find(linkId).orElseThrow();
    return question.options().stream().map(option -> List.of(option.value())).toList();
  }

  /** Goes through every combination of all answers to some questions, and counts them. */
  long all(Answers before, List<String> linkIds, Consumer<Answers> visitor) {
    if (linkIds.isEmpty()) {
      visitor.accept(before);
      return 1;
    }
    var rest = linkIds.subList(1, linkIds.size());
    return answers(linkIds.getFirst()).stream()
        .mapToLong(given -> all(before.with(linkIds.getFirst(), given), rest, visitor))
        .sum();
  }
}
