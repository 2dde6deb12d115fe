package glowup.kiosk.selfcheck.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The extensions of one element. All that the kiosk does not know are refused, for an extension may
 * change what an item means.
 */
final class Extensions {

  /** Those that one element may have more than one of. */
  private static final Set<String> MANY = Set.of(Fhir.UNIT_OPTION);

  private final Map<String, List<Element>> byUrl = new LinkedHashMap<>();

  /**
   * Reads them.
   *
   * @param known the extensions this element may have, each with the name of its value
   */
  Extensions(Element owner, Map<String, String> known) {
    for (var extension : owner.elements("extension")) {
      extension.required("url").ifPresent(url -> add(url, known.get(url), extension));
    }
  }

  private void add(String url, @Nullable String value, Element extension) {
    if (value == null) {
      extension.error("url", "the extension %s is not supported here.".formatted(url));
      return;
    }
    var same = byUrl.computeIfAbsent(url, _ -> new ArrayList<>());
    if (!same.isEmpty() && !MANY.contains(url)) {
      extension.error("url", "the extension %s is here twice.".formatted(url));
      return;
    }
    same.add(extension);
    extension.refuseOthers(Set.of("id", "url", value));
    if (!extension.fields().has(value)) {
      extension.error(value, "the extension %s needs `%s`.".formatted(url, value));
    }
  }

  boolean has(String url) {
    return byUrl.containsKey(url);
  }

  Optional<Element> find(String url) {
    return all(url).stream().findFirst();
  }

  List<Element> all(String url) {
    return byUrl.getOrDefault(url, List.of());
  }

  boolean flag(String url) {
    return find(url).map(extension -> extension.flag("valueBoolean")).orElse(false);
  }

  <E extends Enum<E>> Optional<E> code(String url, Class<E> kind) {
    return find(url)
        .filter(extension -> extension.fields().has("valueCode"))
        .flatMap(extension -> extension.code("valueCode", kind));
  }

  /** The code of an item control; several, or one that is none of these, are reported. */
  Optional<String> control(Set<String> supported) {
    return find(Fhir.ITEM_CONTROL).flatMap(extension -> control(extension, supported));
  }

  private static Optional<String> control(Element extension, Set<String> supported) {
    var concept = extension.element("valueCodeableConcept");
    var codings = concept.map(at -> at.elements("coding")).orElse(List.of());
    if (codings.size() != 1) {
      extension.error("valueCodeableConcept", "an item control needs one coding.");
      return Optional.empty();
    }
    var code = codings.getFirst().required("code");
    if (code.isPresent() && !supported.contains(code.get())) {
      codings
          .getFirst()
          .error(
              "code",
              "the item control \"%s\" is not supported here. Use one of: %s."
                  .formatted(code.get(), String.join(", ", supported.stream().sorted().toList())));
    }
    return code.filter(supported::contains);
  }
}
