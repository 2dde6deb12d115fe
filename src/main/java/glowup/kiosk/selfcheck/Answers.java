package glowup.kiosk.selfcheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a visitor answered, by linkId. A question without an answer is not in it: not answered is
 * never "no". It holds codes and no words, so the visitor may change the language midway.
 */
public final class Answers {

  /** Nothing answered. */
  public static final Answers NONE = new Answers(Map.of());

  private final Map<String, List<Answer>> byLinkId;

  private Answers(Map<String, List<Answer>> byLinkId) {
    this.byLinkId = Map.copyOf(byLinkId);
  }

  static Answers of(Map<String, List<Answer>> byLinkId) {
    return byLinkId.isEmpty() ? NONE : new Answers(byLinkId);
  }

  /** The answers to one question; empty where it was not answered. */
  public List<Answer> of(String linkId) {
    return byLinkId.getOrDefault(linkId, List.of());
  }

  /** These answers with those of one question replaced, or taken out by an empty list. */
  public Answers with(String linkId, List<Answer> answers) {
    var changed = new LinkedHashMap<>(byLinkId);
    if (answers.isEmpty()) {
      changed.remove(linkId);
    } else {
      changed.put(linkId, List.copyOf(answers));
    }
    return new Answers(changed);
  }

  public boolean isEmpty() {
    return byLinkId.isEmpty();
  }

  /** The linkIds of the questions answered, in no order. */
  public Set<String> linkIds() {
    return byLinkId.keySet();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers answers && byLinkId.equals(answers.byLinkId);
  }

  @Override
  public int hashCode() {
    return byLinkId.hashCode();
  }

  /** Tells nothing, for what is printed may end in a log. */
  @Override
  public String toString() {
    return "Answers[not shown]";
  }
}
