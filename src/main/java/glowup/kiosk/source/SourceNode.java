package glowup.kiosk.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON, YAML or TOML file that remembers the line it stands on (from 1). */
public sealed interface SourceNode {

  int line();

  /** Named values, in the order of the file. */
  record Table(Map<String, SourceNode> entries, int line) implements SourceNode {}

  /** Values in a row. */
  record Sequence(List<SourceNode> items, int line) implements SourceNode {}

  /**
   * A single value.
   *
   * @param value a {@code String}, {@code Boolean}, {@code BigDecimal}, or null where the file says
   *     null
   */
  record Scalar(@Nullable Object value, int line) implements SourceNode {}

  /** What a person would call this kind of value, for messages. */
  default String kind() {
    return switch (this) {
      case Table _ -> "a table";
      case Sequence _ -> "a list";
      case Scalar(String _, _) -> "text";
      case Scalar(Boolean _, _) -> "true or false";
      case Scalar(Number _, _) -> "a number";
      case Scalar _ -> "nothing";
    };
  }
}
