package glowup.kiosk.selfcheck;

import java.util.List;
import java.util.Optional;

/**
 * An item that a visitor answers, on a screen of its own.
 *
 * @param prefix its number as people say it, such as "7a"; blank where it has none
 * @param label the few words that stand for it on the summary
 * @param required whether the check goes no further without an answer
 * @param repeats whether it takes several answers
 * @param options the answers on offer; empty unless it is a choice
 * @param section where the summary lists it; absent where it does not
 */
public record Question(
    String linkId,
    String prefix,
    String text,
    Optional<String> help,
    String label,
    AnswerType type,
    boolean required,
    boolean repeats,
    List<AnswerOption> options,
    Optional<ItemControl> control,
    Optional<Section> section,
    Condition condition)
    implements Item {

  public Question {
    options = List.copyOf(options);
  }

  /** Whether an answer could have been given here. */
  public boolean takes(Answer answer) {
    return type == AnswerType.CHOICE ? option(answer).isPresent() : type.takes(answer);
  }

  public Optional<AnswerOption> option(Answer answer) {
    return options.stream().filter(option -> option.value().equals(answer)).findFirst();
  }

  /** An answer in the questionnaire's language. */
  public String words(Answer answer) {
    return option(answer).map(AnswerOption::text).orElseGet(answer::written);
  }
}
