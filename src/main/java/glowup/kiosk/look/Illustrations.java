package glowup.kiosk.look;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pictures of a content pack, by id. */
public final class Illustrations {
  private final Map<String, Illustration> byId;

  public Illustrations(Map<String, Illustration> byId) {
    this.byId = Map.copyOf(byId);
  }

  public Optional<Illustration> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Set<String> ids() {
    return byId.keySet();
  }
}
