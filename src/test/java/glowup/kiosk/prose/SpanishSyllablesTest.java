package glowup.kiosk.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words divided by hand, as the Academy divides them. */
class SpanishSyllablesTest {
  private static final SpanishSyllables SYLLABLES = new SpanishSyllables();

  private static final String DIPHTHONGS =
      """
      piel cui-da-do cui-da-te cuí-da-te vein-te vien-tre bue-no a-gua ciu-dad viu-da Luis
      rui-do cau-sa a-cei-te cons-trui-do guion lim-piáis U-ru-guay buey me-di-ci-na
      hue-so hie-lo tam-bién des-pués diag-nós-ti-co
      """;

  private static final String HIATUSES =
      """
      dí-a rí-o pa-ís ma-íz ca-í-da ba-úl o-í-do le-er te-a-tro po-e-ta lí-ne-a hé-ro-e
      a-é-re-o re-ú-ne cre-í-ais o-í-a te-o-rí-a chi-i-ta an-ti-in-fla-ma-to-rio
      pa-ra-no-ia
      """;

  private static final String H_BETWEEN =
      """
      a-ho-ra al-co-hol pro-hí-be prohi-bir bú-ho ve-hí-cu-lo a-hí za-na-ho-ria
      ahu-yen-tar a-hue-car ca-ca-hue-te no-che le-che
      """;

  private static final String MUTE_U_AND_Y =
      """
      que quien quí-mi-ca pe-que-ño gue-rra guí-a se-guir si-guien-te ver-güen-za pin-güi-no
      an-ti-guo a-ve-ri-güe y muy hoy ley es-toy ma-yo a-yu-da re-hú-ye hay
      """;

  private static final String MEDICAL =
      """
      ac-né i-so-tre-ti-no-í-na re-ti-noi-de es-pi-ro-no-lac-to-na pe-ró-xi-do ben-zo-í-lo
      a-ze-lai-co do-xi-ci-cli-na em-ba-ra-zo far-ma-céu-ti-co pús-tu-la an-ti-bió-ti-co
      hor-mo-na psi-quia-tra es-tu-dio e-vi-den-cia
      """;

  @ParameterizedTest
  @MethodSource("divided")
  void aWordHasAsManySyllablesAsItIsWrittenWith(String divided) {
    var word = divided.replace("-", "").toLowerCase(Locale.ROOT);
    assertEquals(divided.split("-", -1).length, SYLLABLES.of(word), divided);
  }

  static Stream<String> divided() {
    return Stream.of(DIPHTHONGS, HIATUSES, H_BETWEEN, MUTE_U_AND_Y, MEDICAL)
        .flatMap(words -> Stream.of(words.strip().split("\\s+")));
  }
}
