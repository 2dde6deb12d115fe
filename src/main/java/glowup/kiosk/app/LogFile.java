package glowup.kiosk.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * Keeps the log in the state folder too, one line an event: at most 1 MB a file, thirty days and 10
 * MB in all. What is said there is named in {@code logback.xml}.
 */
public final class LogFile {
  private static final String NAME = "kiosk";
  private static final String ONE_LINE =
      "%d{yyyy-MM-dd'T'HH:mm:ssXXX} %-5level %logger{0}"
          + " %replace(%msg){'\\s*[\\r\\n]+\\s*', ' | '}%n%nopex";
  private static final int DAYS = 30;

  private LogFile() {}

  /** Begins to write there; whether the folder can be written to. */
  public static boolean in(Path state) {
    if (!canWrite(state)) {
      return false;
    }
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var context = root.getLoggerContext();
    var appender = new RollingFileAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setName(NAME);
    appender.setFile(state.resolve(NAME + ".log").toString());
    appender.setEncoder(encoder(context));
    appender.setRollingPolicy(rolling(context, state, appender));
    appender.start();
    root.detachAppender(NAME);
    root.addAppender(appender);
    return true;
  }

  /** Closes the file. */
  static void close() {
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var appender = root.getAppender(NAME);
    if (appender != null) {
      root.detachAppender(appender);
      appender.stop();
    }
  }

  private static boolean canWrite(Path state) {
    try {
      Files.createDirectories(state);
      return Files.isWritable(state);
    } catch (IOException _) {
      return false;
    }
  }

  private static PatternLayoutEncoder encoder(LoggerContext context) {
    var encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(ONE_LINE);
    encoder.start();
    return encoder;
  }

  private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling(
      LoggerContext context, Path state, RollingFileAppender<ILoggingEvent> appender) {
    var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(state.resolve(NAME + ".%d.%i.log").toString());
    policy.setMaxFileSize(FileSize.valueOf("1MB"));
    policy.setMaxHistory(DAYS);
    policy.setTotalSizeCap(FileSize.valueOf("10MB"));
    policy.start();
    return policy;
  }
}
