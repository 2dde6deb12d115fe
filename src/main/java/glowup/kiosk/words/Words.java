package glowup.kiosk.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The interface's words in one language. Values are ICU messages, so that plurals, numbers and
 * dates follow the language's own rules.
 */
public final class Words {
  private final ULocale language;
  private final ULocale writing;
  private final Map<String, String> messages;

  Words(String language, Map<String, String> messages) {
    this.language = ULocale.forLanguageTag(language);
    this.writing = withDigits(this.language);
    this.messages = Map.copyOf(messages);
  }

  /** These words, with others where a key has none here: plain English beats a bare key. */
  public Words orElse(Words others) {
    var all = new HashMap<>(others.messages);
    all.putAll(messages);
    return new Words(language(), all);
  }

  /** The language's tag, as BCP 47 has it. */
  public String language() {
    return language.toLanguageTag();
  }

  /**
   * How this language writes numbers and dates: in the digits 0 to 9, for pages and phone numbers
   * are written in them, and one screen shows one kind. A tag may ask for others, as {@code
   * ar-u-nu-arab} does.
   */
  public Locale locale() {
    return writing.toLocale();
  }

  private static ULocale withDigits(ULocale language) {
    return language.getUnicodeLocaleType("nu") == null
        ? new ULocale.Builder().setLocale(language).setUnicodeLocaleKeyword("nu", "latn").build()
        : language;
  }

  /** The letters it is written in, as ISO 15924 has them in small letters: {@code latn}. */
  public String script() {
    return ULocale.addLikelySubtags(language).getScript().toLowerCase(Locale.ROOT);
  }

  /** The language's name in itself, for the person who reads only that. */
  public String languageName() {
    var name = language.getDisplayName(language);
    return name.substring(0, 1).toUpperCase(language.toLocale()) + name.substring(1);
  }

  public boolean rightToLeft() {
    return language.isRightToLeft();
  }

  public Set<String> keys() {
    return messages.keySet();
  }

  /**
   * The words for a key. A key nobody wrote words for shows as itself: the check and a test report
   * it long before a visitor could see it.
   */
  public String text(String key) {
    return text(key, Map.of());
  }

  /**
   * The words for a key, with values put in.
   *
   * @param arguments the values for the message's named places
   */
  public String text(String key, Map<String, Object> arguments) {
    var message = messages.get(key);
    if (message == null) {
      return key;
    }
    // A screen asks for dozens of words at every touch, and most of them have nothing to fill in.
    return message.indexOf('{') < 0 && message.indexOf('\'') < 0
        ? message
        : new MessageFormat(message, writing).format(arguments);
  }
}
