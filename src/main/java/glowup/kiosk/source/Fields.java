package glowup.kiosk.source;

import glowup.kiosk.source.SourceNode.Scalar;
import glowup.kiosk.source.SourceNode.Sequence;
import glowup.kiosk.source.SourceNode.Table;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One table of a source file, read field by field. A field of the wrong kind is reported with file
 * and line and reads as absent, so that a reader states what it wants and never how it fails.
 */
public final class Fields {
  private final Path file;
  private final String path;
  private final Table table;
  private final Consumer<Problem> problems;
  private final Set<String> asked = new HashSet<>();

  Fields(Path file, String path, Table table, Consumer<Problem> problems) {
    this.file = file;
    this.path = path;
    this.table = table;
    this.problems = problems;
  }

  public Path file() {
    return file;
  }

  public int line() {
    return table.line();
  }

  /** The line of a field, or of the table where it has none. */
  public int line(String name) {
    var node = table.entries().get(name);
    return node == null ? line() : node.line();
  }

  /** Whether a field has a value: one that is named and left empty has none. */
  public boolean has(String name) {
    return switch (table.entries().get(name)) {
      case null -> false;
      case Scalar(@Nullable Object value, _) -> value != null;
      default -> true;
    };
  }

  public Set<String> names() {
    return table.entries().keySet();
  }

  public Optional<String> text(String name) {
    return scalar(name, String.class, "text");
  }

  /** Text that must be there and not blank: its absence is reported. */
  public Optional<String> requiredText(String name) {
    var text = text(name).filter(value -> !value.isBlank());
    if (text.isEmpty() && !wrongKind(name, String.class)) {
      error(name, "`%s` is missing. Add it.".formatted(label(name)));
    }
    return text;
  }

  public Optional<Boolean> flag(String name) {
    return scalar(name, Boolean.class, "true or false");
  }

  public Optional<BigDecimal> number(String name) {
    return scalar(name, BigDecimal.class, "a number");
  }

  /** A whole number within bounds; outside them it is reported and reads as absent. */
  public Optional<Integer> integer(String name, int least, int most) {
    var number = number(name);
    var whole = number.flatMap(Written::whole).filter(found -> found >= least && found <= most);
    if (number.isPresent() && whole.isEmpty()) {
      error(
          name,
          "`%s` is %s; it must be a whole number from %d to %d."
              .formatted(label(name), number.get(), least, most));
    }
    return whole;
  }

  /** One of an enum's constants, written in lower case with hyphens. */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
    var text = text(name);
    var constant = text.flatMap(value -> Written.constant(value, kind));
    if (text.isPresent() && constant.isEmpty()) {
      error(
          name,
          "`%s` is \"%s\"; it must be one of: %s."
              .formatted(label(name), text.get(), String.join(", ", Written.names(kind))));
    }
    return constant;
  }

  /** Text turned into a value; what the parser refuses is reported with its own message. */
  public <T> Optional<T> parsed(String name, Function<String, T> parser) {
    return text(name).flatMap(value -> attempt(name, value, parser));
  }

  public List<String> texts(String name) {
    return items(
        name,
        "text",
        item -> item instanceof Scalar(String text, _) ? Optional.of(text) : Optional.empty());
  }

  public List<Integer> integers(String name) {
    return items(
        name,
        "whole numbers",
        item ->
            item instanceof Scalar(BigDecimal number, _)
                ? Written.whole(number)
                : Optional.empty());
  }

  public Optional<Fields> table(String name) {
    return node(name).flatMap(node -> inner(name, node));
  }

  /** The table of that name, or an empty one, whose fields then read as absent. */
  public Fields tableOrEmpty(String name) {
    return table(name)
        .orElseGet(() -> new Fields(file, label(name), new Table(Map.of(), line()), problems));
  }

  /** The tables of a list; what is not a table is reported and left out. */
  public List<Fields> tables(String name) {
    return sequence(name).stream().flatMap(item -> inner(name, item).stream()).toList();
  }

  /** Reports every field that nobody asked for: a misspelt setting must not pass in silence. */
  public void rejectUnknown() {
    for (var name : names()) {
      if (!asked.contains(name)) {
        error(
            name,
            "`%s` is not known here. Known are: %s."
                .formatted(label(name), asked.stream().sorted().collect(Collectors.joining(", "))));
      }
    }
  }

  public void error(String name, String message) {
    problems.accept(Problem.error(file, line(name), message));
  }

  public void warning(String name, String message) {
    problems.accept(Problem.warning(file, line(name), message));
  }

  private Optional<SourceNode> node(String name) {
    asked.add(name);
    return Optional.ofNullable(table.entries().get(name));
  }

  private <T> Optional<T> scalar(String name, Class<T> kind, String kindName) {
    return node(name)
        .flatMap(
            node -> {
              if (node instanceof Scalar(@Nullable Object value, _)) {
                if (value == null) {
                  return Optional.empty();
                }
                if (kind.isInstance(value)) {
                  return Optional.of(kind.cast(value));
                }
              }
              error(
                  name, "`%s` must be %s, found %s.".formatted(label(name), kindName, node.kind()));
              return Optional.empty();
            });
  }

  private boolean wrongKind(String name, Class<?> kind) {
    return switch (table.entries().get(name)) {
      case null -> false;
      case Scalar(@Nullable Object value, _) -> value != null && !kind.isInstance(value);
      default -> true;
    };
  }

  private List<SourceNode> sequence(String name) {
    return switch (node(name).orElse(null)) {
      case null -> List.of();
      case Sequence(List<SourceNode> items, _) -> items;
      case SourceNode other -> {
        error(name, "`%s` must be a list, found %s.".formatted(label(name), other.kind()));
        yield List.of();
      }
    };
  }

  private Optional<Fields> inner(String name, SourceNode node) {
    if (node instanceof Table inner) {
      return Optional.of(new Fields(file, label(name), inner, problems));
    }
    problems.accept(
        Problem.error(
            file,
            node.line(),
            "`%s` must be a table, found %s.".formatted(label(name), node.kind())));
    return Optional.empty();
  }

  private <T> List<T> items(String name, String wanted, Function<SourceNode, Optional<T>> reading) {
    var items = new ArrayList<T>();
    for (var item : sequence(name)) {
      reading
          .apply(item)
          .ifPresentOrElse(
              items::add,
              () ->
                  problems.accept(
                      Problem.error(
                          file,
                          item.line(),
                          "`%s` must hold %s only, found %s."
                              .formatted(label(name), wanted, item.kind()))));
    }
    return List.copyOf(items);
  }

  private <T> Optional<T> attempt(String name, String value, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(value));
    } catch (IllegalArgumentException | DateTimeException e) {
      error(name, "`%s` is \"%s\": %s".formatted(label(name), value, e.getMessage()));
      return Optional.empty();
    }
  }

  private String label(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
