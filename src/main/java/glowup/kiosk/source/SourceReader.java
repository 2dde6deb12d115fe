package glowup.kiosk.source;

import glowup.kiosk.source.SourceNode.Scalar;
import glowup.kiosk.source.SourceNode.Sequence;
import glowup.kiosk.source.SourceNode.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the files a clinic edits into {@link SourceNode}s. A file that cannot be read is one {@link
 * Problem} and no value.
 */
public final class SourceReader {

  /** Far above any file a person writes, and small enough to read at once. */
  public static final long MOST_BYTES = 4L * 1024 * 1024;

  private static final int MOST_DEPTH = 100;

  /** What comes from a broken disk, a wrong program or a paste; no format reads it alike. */
  private static final Pattern NO_TEXT =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

  private static final TokenStreamFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final TokenStreamFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Pattern FENCE = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);

  private final Consumer<Problem> problems;

  public SourceReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The text of a UTF-8 file. */
  public Optional<String> text(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        report(file, 1, "The file is larger than 4 MB. Split it or make it shorter.");
        return Optional.empty();
      }
      var text = withoutMark(Files.readString(file));
      var stray = NO_TEXT.matcher(text);
      if (!stray.find()) {
        return Optional.of(text);
      }
      report(
          file,
          Lines.before(stray.start(), text) + 1,
          "The character U+%04X on this line is not text. Take it out."
              .formatted(codePoint(stray)));
    } catch (NoSuchFileException _) {
      report(file, 1, "The file is missing. Put it back, or take out what names it.");
    } catch (MalformedInputException _) {
      report(file, 1, "The file is not UTF-8 text. Save it with the encoding UTF-8.");
    } catch (IOException e) {
      report(file, 1, "The file cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** Some editors put a byte order mark before UTF-8, which is no part of the text. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  public Optional<Fields> json(Path file) {
    return text(file).flatMap(text -> tree(JSON, "JSON", file, text, 1));
  }

  /**
   * Reads YAML that may stand inside another file.
   *
   * @param firstLine the line of the file on which the text begins
   */
  public Optional<Fields> yaml(Path file, String text, int firstLine) {
    return tree(YAML, "YAML", file, text, firstLine);
  }

  /** Reads a file whose YAML front matter stands before its text. */
  public Optional<FrontMatter> frontMatter(Path file) {
    return text(file).flatMap(text -> frontMatter(file, text));
  }

  /** The same of a text that was read from a file. */
  public Optional<FrontMatter> frontMatter(Path file, String text) {
    var fences = FENCE.matcher(text).results().limit(2).toList();
    if (fences.size() < 2 || fences.getFirst().start() != 0) {
      report(file, 1, "Front matter is missing. Begin the file with --- and end it with ---.");
      return Optional.empty();
    }
    int end = fences.getLast().end();
    int bodyLine = (int) text.substring(0, end).lines().count();
    return yaml(file, text.substring(fences.getFirst().end(), fences.getLast().start()), 1)
        .map(fields -> new FrontMatter(fields, text.substring(end), bodyLine));
  }

  public Optional<Fields> toml(Path file) {
    return text(file).flatMap(text -> toml(file, text));
  }

  private Optional<Fields> toml(Path file, String text) {
    var result = Toml.parse(text);
    if (result.hasErrors()) {
      var first = result.errors().getFirst();
      report(file, first.position().line(), "Not valid TOML: " + first.getMessage());
      return Optional.empty();
    }
    return Optional.of(new Fields(file, "", tomlTable(result, 1), problems));
  }

  private static Table tomlTable(TomlTable table, int line) {
    var entries = new LinkedHashMap<String, SourceNode>();
    for (var key : table.keySet()) {
      var path = List.of(key);
      var position = table.inputPositionOf(path);
      entries.put(key, tomlNode(table.get(path), position == null ? line : position.line()));
    }
    return new Table(entries, line);
  }

  private static SourceNode tomlNode(@Nullable Object value, int line) {
    return switch (value) {
      case TomlTable table -> tomlTable(table, line);
      case TomlArray array -> {
        var items = new ArrayList<SourceNode>();
        for (int i = 0; i < array.size(); i++) {
          items.add(tomlNode(array.get(i), array.inputPositionOf(i).line()));
        }
        yield new Sequence(items, line);
      }
      case Long number -> new Scalar(BigDecimal.valueOf(number), line);
      case Double number when Double.isFinite(number) ->
          new Scalar(BigDecimal.valueOf(number), line);
      case Boolean bool -> new Scalar(bool, line);
      case null -> new Scalar(null, line);
      default -> new Scalar(value.toString(), line);
    };
  }

  private Optional<Fields> tree(
      TokenStreamFactory format, String name, Path file, String text, int firstLine) {
    try (var parser = format.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        report(file, firstLine, "There is nothing in it.");
        return Optional.empty();
      }
      var node = whole(parser, firstLine - 1);
      if (node instanceof Table table) {
        return Optional.of(new Fields(file, "", table, problems));
      }
      report(file, node.line(), "Expected named values, found " + node.kind() + ".");
    } catch (JacksonException e) {
      var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      var why = e.getOriginalMessage().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
      report(file, line + firstLine - 1, "Not valid " + name + ": " + why);
    }
    return Optional.empty();
  }

  /** The library says of a number that is too long only that it is, not where. */
  private static SourceNode whole(JsonParser parser, int linesAbove) {
    try {
      return node(parser, linesAbove);
    } catch (StreamConstraintsException e) {
      throw e.getLocation() == null ? refusal(parser, "a number has too many figures") : e;
    }
  }

  private static SourceNode node(JsonParser parser, int linesAbove) {
    if (parser.streamReadContext().getNestingDepth() > MOST_DEPTH) {
      throw refusal(parser, "it is nested more than %d deep".formatted(MOST_DEPTH));
    }
    int line = parser.currentTokenLocation().getLineNr() + linesAbove;
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var entries = new LinkedHashMap<String, SourceNode>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          var name = parser.currentName();
          parser.nextToken();
          entries.put(name, node(parser, linesAbove));
        }
        yield new Table(entries, line);
      }
      case START_ARRAY -> {
        var items = new ArrayList<SourceNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(node(parser, linesAbove));
        }
        yield new Sequence(items, line);
      }
      case VALUE_TRUE -> new Scalar(true, line);
      case VALUE_FALSE -> new Scalar(false, line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Scalar(parser.isNaN() ? parser.getString() : parser.getDecimalValue(), line);
      case VALUE_NULL -> new Scalar(null, line);
      default -> new Scalar(text(parser), line);
    };
  }

  private static String text(JsonParser parser) {
    var text = parser.getString();
    var stray = NO_TEXT.matcher(text);
    if (stray.find()) {
      throw refusal(parser, "the escape of U+%04X is not text".formatted(codePoint(stray)));
    }
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw refusal(parser, "`*%s` stands for another value; write that one out.".formatted(text));
    }
    return text;
  }

  private static JacksonException refusal(JsonParser parser, String why) {
    return new StreamReadException(parser, why, parser.currentTokenLocation());
  }

  private static int codePoint(Matcher found) {
    return found.group().codePointAt(0);
  }

  private void report(Path file, int line, String message) {
    problems.accept(Problem.error(file, line, message));
  }
}
