package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.EnableWhen;
import glowup.kiosk.selfcheck.EnableWhen.Operator;
import glowup.kiosk.selfcheck.Item;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.fhir.ConditionReader.Link;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that each {@code enableWhen} looks back at a question which can hold what it asks for, so
 * that one pass over the items decides them all.
 */
final class LinkCheck {
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Set<String> linkIds;

  /**
   * Takes in the items.
   *
   * @param linkIds those of the file, also of items that could not be read
   */
  LinkCheck(List<Item> items, Set<String> linkIds) {
    this.linkIds = linkIds;
    add(items);
    this.items.keySet().forEach(linkId -> order.put(linkId, order.size()));
  }

  void check(List<Link> links) {
    links.forEach(link -> check(link.from(), link.test(), link.place()));
  }

  private void check(String from, EnableWhen test, Element place) {
    var to = test.question();
    var target = items.get(to);
    if (from.equals(to)) {
      place.error("question", "`enableWhen` points at its own item.");
    } else if (!linkIds.contains(to)) {
      place.error("question", "`enableWhen` points at `%s`, which is not there.".formatted(to));
    } else if (target == null) {
      return; // It could not be read, and that has been reported.
    } else if (needs(to, from)) {
      place.error("question", "`enableWhen` goes in a circle: `%s` needs this item.".formatted(to));
    } else if (place(to) > place(from)) {
      place.error(
          "question", "`enableWhen` points at `%s`, which comes later. Move it.".formatted(to));
    } else if (target instanceof Question question) {
      checkAnswer(question, test, place);
    } else {
      place.error("question", "`enableWhen` points at `%s`, not a question.".formatted(to));
    }
  }

  private static void checkAnswer(Question question, EnableWhen test, Element place) {
    var operator = test.operator();
    if (operator.compares() && !question.type().ordered()) {
      place.error(
          "operator",
          "`%s` cannot compare the answers of `%s`.".formatted(operator.code(), question.linkId()));
    } else if (operator != Operator.EXISTS && !question.takes(test.answer())) {
      place.error(
          "answer",
          "`enableWhen` waits for \"%s\", which is no answer of `%s`."
              .formatted(test.answer().written(), question.linkId()));
    }
  }

  private int place(String linkId) {
    return order.getOrDefault(linkId, Integer.MAX_VALUE);
  }

  /**
   * Whether an item is there only if another is, by any way; a step at a time, as chains are long.
   */
  private boolean needs(String linkId, String wanted) {
    var seen = new HashSet<String>();
    var open = new ArrayDeque<>(List.of(linkId));
    while (!open.isEmpty()) {
      var item = items.get(open.pop());
      if (item != null && seen.add(item.linkId())) {
        item.condition().tests().stream().map(EnableWhen::question).forEach(open::push);
        Stream.ofNullable(parents.get(item.linkId())).forEach(open::push);
      }
      if (open.contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  private void add(List<Item> added) {
    for (var item : added) {
      items.putIfAbsent(item.linkId(), item);
      item.items().forEach(inner -> parents.putIfAbsent(inner.linkId(), item.linkId()));
      add(item.items());
    }
  }
}
