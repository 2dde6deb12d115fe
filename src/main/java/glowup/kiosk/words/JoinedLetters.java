package glowup.kiosk.words;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arabic letters in the forms in which they join, for a painter that does not join them: the
 * WebView of JavaFX 26 on Linux draws each as if it stood alone. What is searched, spoken or sent
 * keeps the plain letters.
 */
public final class JoinedLetters {
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

  /** A tag, or the text between two tags of blocks with what marks words in it. */
  private static final Pattern INLINE = Pattern.compile("</?(?:span|strong|em|b|i|code)\\b[^>]*>");

  private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");

  /** Stands for a tag within a word; letters join across it. */
  private static final char TAG = '\u206F';

  private static final char FIRST_MARK = '\uFE70';
  private static final Pattern MARK = Pattern.compile("[\uFE70-\uFE7F]");
  private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

  private static final Pattern JOINED = Pattern.compile("[\uFE80-\uFEFC]");

  private JoinedLetters() {}

  /** HTML whose words are written so; its tags stay as they are. */
  public static String in(String html) {
    if (!ARABIC.matcher(html).find()) {
      return html;
    }
    var tags = new ArrayDeque<String>();
    var marked =
        INLINE
            .matcher(html)
            .replaceAll(
                tag -> {
                  tags.add(tag.group());
                  return Character.toString(TAG);
                });
    var joined =
        TEXT.matcher(marked)
            .replaceAll(text -> Matcher.quoteReplacement(">" + joined(text.group(1)) + "<"));
    var whole = new StringBuilder();
    joined.chars().forEach(c -> whole.append(c == TAG ? tags.remove() : (char) c));
    return whole.toString();
  }

  /** The words in plain letters again, as they are spoken. */
  public static String apart(String joined) {
    return JOINED
        .matcher(joined)
        .replaceAll(form -> Normalizer.normalize(form.group(), Normalizer.Form.NFKC));
  }

  /** Where in joined words a letter stands that is counted in plain ones. */
  public static int placeOf(String joined, int letter) {
    int plain = 0;
    int at = 0;
    while (at < joined.length() && plain < letter) {
      plain += apart(joined.substring(at, at + 1)).length();
      at++;
    }
    return at;
  }

  /** A mark that was given a place of its own, as the one that stands over its letter. */
  private static String plain(char mark) {
    return Character.toString(MARKS.charAt((mark - FIRST_MARK) / 2));
  }

  private static String joined(String text) {
    try {
      var joined =
          new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL)
              .shape(text);
      return MARK.matcher(joined).replaceAll(mark -> plain(mark.group().charAt(0)));
    } catch (ArabicShapingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
