package glowup.kiosk.selfcheck;

import java.util.List;
import java.util.Optional;

/**
 * An item that a visitor answers, on a screen of its own.
 *
 * @param required whether the check goes no further without an answer
 * @param repeats whether it takes several answers
 * @param options the answers on offer; empty unless it is a choice
 * @param initial the answers that it begins with
 * @param section where the summary lists it; absent where it does not
 * @param items what there is to ask or to advise once it has an answer
 */
public record Question(
    String linkId,
    Wording wording,
    AnswerType type,
    Use use,
    boolean required,
    boolean repeats,
    List<AnswerOption> options,
    Limits limits,
    List<Answer> initial,
    Optional<ItemControl> control,
    Optional<Section> section,
    Condition condition,
    List<Item> items)
    implements Item {

  public Question {
    options = List.copyOf(options);
    initial = List.copyOf(initial);
    items = List.copyOf(items);
  }

  public String text() {
    return wording.text();
  }

  public Optional<String> help() {
    return wording.help();
  }

  public String label() {
    return wording.label();
  }

  /** What stands for it on the summary, as a practitioner says it. */
  public String clinicalLabel() {
    return wording.clinical().orElse(wording.label());
  }

  /** Whether an answer could have been given here. */
  public boolean takes(Answer answer) {
    return switch (type) {
      case CHOICE -> option(answer).isPresent();
      case OPEN_CHOICE -> option(answer).isPresent() || isOwnText(answer);
      case STRING -> type.takes(answer) && limits.allow(answer) && isOneLine(answer);
      default -> type.takes(answer) && limits.allow(answer);
    };
  }

  private static boolean isOneLine(Answer answer) {
    return answer.written().lines().limit(2).count() <= 1;
  }

  /** Whether these answers could have been given together. */
  public boolean takes(List<Answer> answers) {
    return (repeats || answers.size() <= 1)
        && answers.stream().allMatch(this::takes)
        && (answers.size() <= 1 || answers.stream().noneMatch(this::excludesOthers));
  }

  /** Whether an answer is the visitor's own words, instead of what an open choice offers. */
  public boolean isOwnText(Answer answer) {
    return type == AnswerType.OPEN_CHOICE
        && answer instanceof Answer.Text
        && option(answer).isEmpty()
        && limits.allow(answer);
  }

  public boolean excludesOthers(Answer answer) {
    return option(answer).filter(AnswerOption::exclusive).isPresent();
  }

  public Optional<AnswerOption> option(Answer answer) {
    return options.stream().filter(option -> option.value().equals(answer)).findFirst();
  }
}
