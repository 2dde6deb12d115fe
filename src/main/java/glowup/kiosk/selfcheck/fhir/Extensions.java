package glowup.kiosk.selfcheck.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The extensions of one element. All that the kiosk does not know are refused, for an extension may
 * change what an item means.
 */
final class Extensions {
  private final Map<String, Element> byUrl = new LinkedHashMap<>();

  /**
   * Reads them.
   *
   * @param known the extensions this element may have, each with the name of its value
   */
  Extensions(Element owner, Map<String, String> known) {
    for (var extension : owner.elements("extension")) {
      extension
          .required("url")
          .ifPresent(
              url -> {
                var value = known.get(url);
                if (value == null) {
                  extension.error("url", "the extension %s is not supported here.".formatted(url));
                } else if (byUrl.putIfAbsent(url, extension) != null) {
                  extension.error("url", "the extension %s is here twice.".formatted(url));
                } else {
                  extension.refuseOthers(Set.of("url", value));
                  if (!extension.fields().has(value)) {
                    extension.error(value, "the extension %s needs `%s`.".formatted(url, value));
                  }
                }
              });
    }
  }

  boolean has(String url) {
    return byUrl.containsKey(url);
  }

  Optional<Element> find(String url) {
    return Optional.ofNullable(byUrl.get(url));
  }

  boolean flag(String url) {
    return find(url).map(extension -> extension.flag("valueBoolean")).orElse(false);
  }

  Optional<String> text(String url) {
    return find(url).flatMap(extension -> extension.fields().text("valueString"));
  }

  <E extends Enum<E>> Optional<E> code(String url, Class<E> kind) {
    return find(url)
        .filter(extension -> extension.fields().has("valueCode"))
        .flatMap(extension -> extension.code("valueCode", kind));
  }
}
