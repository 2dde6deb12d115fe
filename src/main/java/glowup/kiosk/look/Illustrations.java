package glowup.kiosk.look;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The pictures of a content pack, by id; each is read when it is first looked for. */
public final class Illustrations {
  private final Set<String> ids;
  private final Function<String, Optional<Illustration>> reader;
  private final Map<String, Optional<Illustration>> read = new ConcurrentHashMap<>();

  public Illustrations(Map<String, Illustration> byId) {
    this(byId.keySet(), id -> Optional.ofNullable(byId.get(id)));
  }

  /**
   * Pictures yet to be read.
   *
   * @param reader gives the picture of an id, empty where it is broken; asked once an id
   */
  public Illustrations(Set<String> ids, Function<String, Optional<Illustration>> reader) {
    this.ids = Set.copyOf(ids);
    this.reader = reader;
  }

  public Optional<Illustration> find(String id) {
    return ids.contains(id) ? read.computeIfAbsent(id, reader) : Optional.empty();
  }

  public Set<String> ids() {
    return ids;
  }
}
