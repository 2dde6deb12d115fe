package glowup.kiosk.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.look.Illustration;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePictureTest {
  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">
        <path fill="var(--hair, #4A332A)" d="M0 0H10V10H0Z"/>
        <path id="face" fill="var(--accent-soft, #DCEBE7)" d="M10 0H20V10H10Z"/>
        <path id="face-2" fill="var(--accent-soft, #DCEBE7)" d="M20 0H30V10H20Z"/>
        <path id="back" fill="var(--accent-soft, #DCEBE7)" d="M30 0H40V10H30Z"/>
      </svg>
      """;

  @ParameterizedTest
  @CsvSource({"5, white", "15, black", "25, black", "35, white"})
  void onlyWhatIsMarkedIsBlack(int place, String colour) throws IOException {
    var picture = drawn(new Figure(new Illustration("body", SVG, 40, 10), Set.of("face")));
    int x = place * picture.getWidth() / 40;
    assertEquals(
        colour.equals("black") ? 0xFF000000 : 0xFFFFFFFF,
        picture.getRGB(x, picture.getHeight() / 2));
  }

  private static BufferedImage drawn(Figure figure) throws IOException {
    var address = FigurePicture.address(figure);
    var bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
  }
}
