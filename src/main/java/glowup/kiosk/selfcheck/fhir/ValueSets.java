package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.source.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The value sets that a questionnaire carries in {@code contained}: lists of codes that several
 * questions may offer. The kiosk asks no terminology server, so that a set must list its codes.
 */
final class ValueSets {
  private static final Set<String> KNOWN =
      ItemReader.with(Fhir.METADATA, "immutable", "compose", "expansion");

  private final Texts texts;
  private final Map<String, Element> byId = new HashMap<>();

  ValueSets(Fields questionnaire, Texts texts) {
    this.texts = texts;
    for (var contained : questionnaire.tables("contained")) {
      var id = contained.text("id").orElse("?");
      if (!contained.text("resourceType").equals(Optional.of("ValueSet"))) {
        contained.error("resourceType", "`contained` may hold value sets only.");
      } else if (byId.putIfAbsent(id, new Element(contained, "#" + id)) != null) {
        contained.error("id", "the value set `%s` is here twice.".formatted(id));
      }
    }
  }

  /** The options of a set that an item names. */
  List<AnswerOption> options(Element item, String url) {
    var set = url.startsWith("#") ? byId.get(url.substring(1)) : null;
    if (set == null) {
      item.error(
          "answerValueSet",
          "the value set %s is not in `contained`. Put its codes there.".formatted(url));
      return List.of();
    }
    set.refuseOthers(KNOWN);
    var options = set.element("expansion").map(this::expanded).orElseGet(() -> composed(set));
    if (options.isEmpty()) {
      set.error("compose", "the value set lists no codes, so there is nothing to offer.");
    }
    return options;
  }

  private List<AnswerOption> expanded(Element expansion) {
    var options = new ArrayList<AnswerOption>();
    for (var at : expansion.elements("contains")) {
      at.refuseOthers(
          Set.of("id", "system", "version", "code", "display", "_display", "designation"));
      option(at, at.fields().text("system").orElse("")).ifPresent(options::add);
    }
    return options;
  }

  private List<AnswerOption> composed(Element set) {
    var options = new ArrayList<AnswerOption>();
    for (var compose : set.element("compose").stream().toList()) {
      compose.refuseOthers(Set.of("id", "inactive", "lockedDate", "include"));
      for (var include : compose.elements("include")) {
        include.refuseOthers(Set.of("id", "system", "version", "concept"));
        var system = include.fields().text("system").orElse("");
        if (!include.fields().has("concept")) {
          include.error("concept", "a whole code system cannot be offered. List the codes.");
        }
        for (var concept : include.elements("concept")) {
          concept.refuseOthers(Set.of("id", "code", "display", "_display", "designation"));
          option(concept, system).ifPresent(options::add);
        }
      }
    }
    return options;
  }

  private Optional<AnswerOption> option(Element at, String system) {
    return at.required("code")
        .map(
            code ->
                new AnswerOption(
                    new Answer.Coding(system, code),
                    texts.designated(at).orElse(code),
                    false,
                    Optional.empty()));
  }
}
