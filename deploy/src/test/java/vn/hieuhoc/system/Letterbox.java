package vn.hieuhoc.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server that outlives the portal: what it has taken it has, whether or not anybody heard it
 * say so. It takes its time over each letter, so that a power cut falls in between.
 */
final class Letterbox implements AutoCloseable {

  private static final Duration OVER_A_LETTER = Duration.ofMillis(25);
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("(?m)^Message-ID: <([0-9a-f-]{36})@");

  private final ServerSocket door;
  private final List<Taken> letters = new CopyOnWriteArrayList<>();

  /** A letter: which one, to whom, and its words. */
  private record Taken(String id, String address, String words) {}

  Letterbox() {
    try {
      door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    Thread clerk = new Thread(this::serve, "letterbox");
    clerk.setDaemon(true);
    clerk.start();
  }

  int port() {
    return door.getLocalPort();
  }

  /** Ids of the letters it has taken. */
  List<String> ids() {
    return letters.stream().map(Taken::id).toList();
  }

  /** How often each thing that matches was told to each address. */
  Map<String, Integer> told(Pattern thing) {
    Map<String, Integer> told = new TreeMap<>();
    for (Taken letter : letters) {
      Matcher matcher = thing.matcher(letter.words());
      while (matcher.find()) {
        told.merge(letter.address() + " " + matcher.group(), 1, Integer::sum);
      }
    }
    return told;
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        talk(caller);
      } catch (IOException hungUp) {
        continue;
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.UTF_8);
    say(out, "220 letterbox");
    String address = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("DATA")) {
        say(out, "354 go on");
        take(address, in);
        LockSupport.parkNanos(OVER_A_LETTER.toNanos());
        say(out, "250 taken");
      } else if (line.startsWith("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        address = line.startsWith("RCPT") ? line.substring(line.indexOf('<')) : address;
        say(out, "250 yes");
      }
    }
  }

  /** Keeps a letter that came to its end. */
  private void take(String address, BufferedReader in) throws IOException {
    StringBuilder letter = new StringBuilder();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals(".")) {
        Matcher id = ID.matcher(letter);
        letters.add(new Taken(id.find() ? id.group(1) : "", address, words(letter.toString())));
        return;
      }
      letter.append(line).append('\n');
    }
    throw new IOException("Cut off");
  }

  /** The words of the part that is plain text. */
  private static String words(String letter) {
    Matcher boundary = BOUNDARY.matcher(letter);
    if (!boundary.find()) {
      throw new AssertionError("A letter of one part: " + letter);
    }
    List<String> plain = new ArrayList<>();
    for (String part : letter.split(Pattern.quote("--" + boundary.group(1)))) {
      int gap = part.indexOf("\n\n");
      if (gap > 0 && part.substring(0, gap).contains("text/plain")) {
        plain.add(decoded(part.substring(0, gap), part.substring(gap + 2)));
      }
    }
    return String.join("\n", plain);
  }

  private static String decoded(String head, String body) {
    return head.contains("base64")
        ? new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8)
        : body.replace("=\n", "");
  }

  private static void say(PrintWriter out, String words) {
    out.print(words + "\r\n");
    out.flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException goneAlready) {
      throw new UncheckedIOException(goneAlready);
    }
  }
}
