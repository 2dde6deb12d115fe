package glowup.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.PrintFailure;
import glowup.kiosk.delivery.PrinterTrouble;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import glowup.kiosk.selfcheck.Urgency;
import glowup.kiosk.staff.NewPin;
import glowup.kiosk.words.Words;
import glowup.kiosk.words.WordsReader;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The keys in the program against the words of the clinic's language. The keys are the strings that
 * the compiled classes hold, so that no comment and no formatting can mislead. The words of the
 * printed page are {@code SummaryPageReaderTest}'s.
 */
class WordsInUseTest {
  private static final Path CLASSES = Path.of("target", "classes", "glowup", "kiosk");
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z-]+)+");
  private static final Pattern FILE = Pattern.compile(".*\\.(html|css|pdf|eml|toml|properties)");
  private static final Set<String> KEYS =
      new WordsReader(
              problem -> {
                throw new AssertionError(problem.toString());
              })
              .read(Path.of("assets", "words", "en.properties"), "en")
              .map(Words::keys)
              .orElseThrow()
              .stream()
              .filter(key -> !key.startsWith("summary."))
              .collect(Collectors.toUnmodifiableSet());

  /** How a compiled concatenation marks the place of a value. */
  private static final String VALUE = "\1";

  @Test
  void everyKeyInTheProgramHasWords() {
    assertEquals(Set.of(), without(used(), KEYS));
  }

  @Test
  void noWordsAreLeftOver() {
    assertEquals(Set.of(), without(KEYS, used()));
  }

  @Test
  void everyComposedKeyIsOfAFamilyThatIsKnownHere() {
    assertEquals(
        families().keySet(),
        strings(WordsInUseTest::speaks)
            .filter(text -> KEY.matcher(text.replace(VALUE, "x")).matches())
            .filter(text -> text.endsWith(VALUE) && !text.startsWith("summary."))
            .map(text -> text.substring(0, text.length() - 1))
            .collect(Collectors.toSet()));
  }

  @Test
  void aMisspeltKeyWouldBeFound() {
    assertTrue(used().contains("nav.home"));
    assertEquals(Set.of("nav.home"), without(used(), without(KEYS, Set.of("nav.home"))));
  }

  /** The families of composed keys and the ends each can have. */
  private static Map<String, Set<String>> families() {
    return Map.of(
        "trouble.", ends(PrinterTrouble.values()),
        "printFailure.", ends(PrintFailure.values()),
        "mailFailure.", ends(MailFailure.values()),
        "urgency.", ends(Urgency.values()),
        "comfort.textSize.", ends(TextSize.values()),
        "comfort.theme.", ends(Theme.values()),
        "newPin.", ends(NewPin.Step.values()),
        "newPinFault.", ends(NewPin.Fault.values()),
        "staff.part.", staff("staff.part."),
        "staff.state.", staff("staff.state."));
  }

  private static Set<String> ends(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toSet());
  }

  /** The desk names parts and states in words of its own, so each must be the one or the other. */
  private static Set<String> staff(String family) {
    return strings(file -> file.endsWith("ReadinessLook.class") || file.endsWith("Machine.class"))
        .filter(text -> text.matches("[a-zA-Z]+") && !text.equals("readiness"))
        .filter(end -> KEYS.contains(family + end) || !known(end))
        .collect(Collectors.toSet());
  }

  private static boolean known(String end) {
    return KEYS.contains("staff.part." + end) || KEYS.contains("staff.state." + end);
  }

  private static Set<String> used() {
    var used = new TreeSet<String>();
    families().forEach((family, ends) -> ends.forEach(end -> used.add(family + end)));
    strings(WordsInUseTest::speaks)
        .filter(text -> !text.contains(VALUE) && !text.startsWith("summary."))
        .forEach(
            text -> {
              if (KEYS.contains(text + ".title") && KEYS.contains(text + ".words")) {
                used.add(text + ".title");
                used.add(text + ".words");
              } else if (KEY.matcher(text).matches() && !FILE.matcher(text).matches()) {
                used.add(text);
              }
            });
    return used;
  }

  /** Whether a class asks for words. The tour only presses what others show. */
  private static boolean speaks(Path file) {
    return !file.getFileName().toString().startsWith("Tour")
        && StreamSupport.stream(pool(file).spliterator(), false)
            .anyMatch(
                entry ->
                    entry instanceof ClassEntry named
                        && named.asInternalName().equals("glowup/kiosk/words/Words"));
  }

  private static Stream<String> strings(Predicate<Path> wanted) {
    try (var files = Files.walk(CLASSES)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(wanted)
          .toList()
          .stream()
          .flatMap(file -> StreamSupport.stream(pool(file).spliterator(), false))
          .flatMap(
              entry -> entry instanceof StringEntry text ? Stream.of(text.stringValue()) : null);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ConstantPool pool(Path file) {
    try {
      return ClassFile.of().parse(file).constantPool();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    return all.stream()
        .filter(one -> !some.contains(one))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
