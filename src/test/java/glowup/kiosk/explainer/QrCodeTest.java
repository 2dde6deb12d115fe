package glowup.kiosk.explainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
  private static final int PIXELS = 8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://doi.org/10.1016/j.jaad.2023.12.017",
        "https://pubmed.ncbi.nlm.nih.gov/25825422/",
        "https://example.org/a?b=c&d=%C3%A9"
      })
  void aPhoneReadsTheAddressBack(String address) throws ReaderException {
    assertEquals(address, read(QrCode.of(address).orElseThrow()));
  }

  @Test
  void theQuietZoneIsFourSquaresWide() {
    var code = QrCode.of("https://example.org").orElseThrow();

    for (int at = 0; at < code.side(); at++) {
      for (int edge = 0; edge < 4; edge++) {
        assertFalse(code.isDark(at, edge) || code.isDark(edge, at));
      }
    }
    assertTrue(code.isDark(4, 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5000})
  void whatNoCodeCanHoldHasNone(int letters) {
    assertTrue(QrCode.of("a".repeat(letters)).isEmpty());
  }

  private static String read(QrCode code) throws ReaderException {
    int side = code.side() * PIXELS;
    var pixels = new int[side * side];
    for (int i = 0; i < pixels.length; i++) {
      boolean dark = code.isDark(i % side / PIXELS, i / side / PIXELS);
      pixels[i] = dark ? 0x000000 : 0xFFFFFF;
    }
    var image = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(image))).getText();
  }
}
