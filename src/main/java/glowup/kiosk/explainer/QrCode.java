package glowup.kiosk.explainer;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.Optional;

/** A public address as squares that a phone reads (ISO/IEC 18004), with its quiet zone. */
public final class QrCode {
  private static final int QUIET = 4;

  private final BitMatrix squares;

  private QrCode(BitMatrix squares) {
    this.squares = squares;
  }

  /** The code of an address; empty where it is too long for one. */
  public static Optional<QrCode> of(String address) {
    try {
      return Optional.of(
          new QrCode(
              new QRCodeWriter()
                  .encode(
                      address,
                      BarcodeFormat.QR_CODE,
                      0,
                      0,
                      Map.of(
                          EncodeHintType.ERROR_CORRECTION,
                          ErrorCorrectionLevel.M,
                          EncodeHintType.MARGIN,
                          QUIET))));
    } catch (WriterException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** How many squares it is wide and high. */
  public int side() {
    return squares.getWidth();
  }

  public boolean isDark(int x, int y) {
    return squares.get(x, y);
  }
}
