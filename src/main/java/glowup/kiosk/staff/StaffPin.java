package glowup.kiosk.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The staff PIN as a slow salted hash (PBKDF2-HMAC-SHA256, RFC 8018), written {@code
 * pbkdf2-sha256$<iterations>$<salt>$<hash>} with salt and hash in Base64. The PIN itself is
 * nowhere.
 */
public final class StaffPin {

  /** The fewest digits of a PIN. */
  public static final int LEAST_DIGITS = 6;

  private static final int ITERATIONS = 600_000;
  private static final int MOST_ITERATIONS = 10_000_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern WRITTEN =
      Pattern.compile("pbkdf2-sha256\\$(\\d{1,8})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)");

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private StaffPin(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /**
   * A new hash of these digits, which are cleared. Takes a good part of a second, as it should.
   *
   * @throws IllegalArgumentException where they are too few, or not digits
   */
  public static StaffPin create(char[] digits) {
    try {
      if (digits.length < LEAST_DIGITS || !allDigits(digits)) {
        throw new IllegalArgumentException(
            "A PIN is at least %d digits, 0 to 9, and nothing else.".formatted(LEAST_DIGITS));
      }
      var salt = new byte[SALT_BYTES];
      new SecureRandom().nextBytes(salt);
      return new StaffPin(ITERATIONS, salt, hash(digits, salt, ITERATIONS));
    } finally {
      Arrays.fill(digits, '\0');
    }
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException where it is anything else, or weaker than this class makes
   */
  public static StaffPin parse(String written) {
    var parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "it must look like pbkdf2-sha256$600000$<salt>$<hash>. Make a new one.");
    }
    int iterations = Integer.parseInt(parts.group(1));
    if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) {
      throw new IllegalArgumentException(
          "its rounds must be from %d to %d. Make a new one."
              .formatted(ITERATIONS, MOST_ITERATIONS));
    }
    return new StaffPin(
        iterations,
        bytes("salt", parts.group(2), SALT_BYTES),
        bytes("hash", parts.group(3), HASH_BYTES));
  }

  /** Whether these are the digits. Takes as long for wrong ones as for right ones. */
  public boolean matches(char[] digits) {
    return MessageDigest.isEqual(hash, hash(digits, salt, iterations));
  }

  /** The form that the settings hold. */
  @Override
  public String toString() {
    var base64 = Base64.getEncoder();
    return "pbkdf2-sha256$%d$%s$%s"
        .formatted(iterations, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  private static boolean allDigits(char[] digits) {
    for (char digit : digits) {
      if (digit < '0' || digit > '9') {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String name, String base64, int length) {
    try {
      var bytes = Base64.getDecoder().decode(base64);
      if (bytes.length == length) {
        return bytes;
      }
    } catch (IllegalArgumentException _) {
      // Said below, with what to do.
    }
    throw new IllegalArgumentException(
        "its %s must be %d bytes in Base64. Make a new one.".formatted(name, length));
  }

  private static byte[] hash(char[] digits, byte[] salt, int iterations) {
    var key = new PBEKeySpec(digits, salt, iterations, HASH_BYTES * 8);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has PBKDF2WithHmacSHA256", e);
    } finally {
      key.clearPassword();
    }
  }
}
