package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How fast people come into the register of a running portal: from a workbook, checked, imported
 * and taken back again, beside a bare batch insert of the same rows in the same run.
 */
final class BenchImport {

  private static final String[] FAMILY = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"
  };
  private static final String[] MIDDLE = {
    "Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Thùy", "Bích", "Quốc", "Xuân", "Thanh", "Kim"
  };
  private static final String[] GIVEN = {
    "An", "Bình", "Cường", "Dũng", "Hà", "Hường", "Khoa", "Lan", "Mai", "Nam", "Oanh", "Phượng",
    "Quân", "Sơn", "Thảo", "Tuyết", "Uyên", "Vinh", "Yến", "Đạt"
  };
  private static final String[] HEADER = {
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Xã/phường",
    "Ở từ ngày",
    "Số định danh",
    "Điện thoại",
    "Việc làm"
  };
  private static final int BATCH = 1000;
  private static final Duration POLL = Duration.ofMillis(200);

  private final Terminal terminal;
  private final AdminSession portal;
  private final DataDirectory folder;
  private final int people;
  private final String commune;
  private final long seed = 1;

  private long heapBefore;
  private long heapMost;

  BenchImport(
      Terminal terminal, AdminSession portal, DataDirectory folder, int people, String commune) {
    this.terminal = terminal;
    this.portal = portal;
    this.folder = folder;
    this.people = people;
    this.commune = commune;
  }

  void run() throws IOException {
    Path file = Files.createTempFile("bench", ".xlsx");
    try {
      write(file);
      double bare = bare(EmbeddedDatabase.running(folder));
      tell("bare insert", bare, bare);
      heapBefore = portal.get("imports/heap").getJsonNumber("heap").longValue();
      long begin = System.nanoTime();
      JsonObject job = ImportCommand.begin(portal, "people", file, true);
      tell("upload", since(begin), bare);
      tell("dry run", await(job, begin), bare);
      begin = System.nanoTime();
      JsonObject nothing = Json.createObjectBuilder().build();
      String at = "imports/jobs/" + job.getString("id");
      tell("import", await(portal.post(at + "/confirmation", nothing), begin), bare);
      JsonObject done = portal.get(at);
      terminal.answer(
          String.format(
              Locale.ROOT,
              "%-14s %8d new %d bad",
              "rows",
              done.getInt("added"),
              done.getInt("bad")));
      terminal.answer(
          String.format(
              Locale.ROOT, "%-14s %8.0f MB", "heap growth", (heapMost - heapBefore) / 1048576.0));
      begin = System.nanoTime();
      tell("undo", await(portal.post(at + "/undo", nothing), begin), bare);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void tell(String what, double seconds, double bare) {
    terminal.answer(
        String.format(
            Locale.ROOT,
            "%-14s %8.1f s %9.0f rows/s %7.2f x bare",
            what,
            seconds,
            people / seconds,
            seconds / bare));
  }

  private double await(JsonObject begun, long begin) {
    JsonObject job = begun;
    while (!job.getBoolean("finished")) {
      LockSupport.parkNanos(POLL.toNanos());
      job = portal.get("imports/jobs/" + begun.getString("id"));
      heapMost = Math.max(heapMost, job.getJsonNumber("heap").longValue());
    }
    return since(begin);
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  /** The same people as rows of tables alike, in batches of the same size, each committed. */
  private double bare(DatabaseAddress address) {
    try (Connection connection =
        DriverManager.getConnection(address.url(), address.user(), address.password())) {
      try (Statement tables = connection.createStatement()) {
        tables.execute("create table if not exists bench_person like person");
        tables.execute("create table if not exists bench_residence like person_residence");
        long begin = System.nanoTime();
        connection.setAutoCommit(false);
        insert(connection, unit(tables));
        double seconds = since(begin);
        connection.setAutoCommit(true);
        tables.execute("drop table bench_residence");
        tables.execute("drop table bench_person");
        return seconds;
      }
    } catch (SQLException e) {
      throw new Refused(e, "refused.admin.lost", address.url(), e.toString());
    }
  }

  private long unit(Statement statement) throws SQLException {
    try (var rows =
        statement.executeQuery(
            "select unit_id from organisational_unit_version where code = '"
                + commune.replaceAll("\\W", "")
                + "' and valid_to is null")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void insert(Connection connection, long unit) throws SQLException {
    try (PreparedStatement person =
            connection.prepareStatement(
                "insert into bench_person (id, public_id, person_number, full_name, sort_name,"
                    + " name_folded, birth_year, birth_month, birth_day, gender, phone,"
                    + " working_status, identity_cipher, identity_hash, identity_last4,"
                    + " identity_assurance, home_unit_id, created_at, modified_at, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CONFIRMED', ?,"
                    + " now(6), now(6), 1)");
        PreparedStatement stay =
            connection.prepareStatement(
                "insert into bench_residence (person_id, unit_id, valid_from)"
                    + " values (?, ?, '2025-07-01')")) {
      Random random = new Random(seed);
      byte[] sealed = new byte[41];
      byte[] hash = new byte[32];
      for (int i = 1; i <= people; i++) {
        String[] row = row(i, random);
        random.nextBytes(sealed);
        random.nextBytes(hash);
        Object[] values = {
          i,
          UUID.randomUUID().toString(),
          String.format(Locale.ROOT, "HH%08d", i),
          row[0],
          row[0],
          row[0].toLowerCase(Locale.ROOT),
          1950 + i % 50,
          1 + i % 12,
          1 + i % 28,
          "FEMALE",
          row[6],
          "FARMER",
          sealed.clone(),
          hash.clone(),
          row[5].substring(8),
          unit
        };
        for (int v = 0; v < values.length; v++) {
          person.setObject(v + 1, values[v]);
        }
        person.addBatch();
        stay.setLong(1, i);
        stay.setLong(2, unit);
        stay.addBatch();
        if (i % BATCH == 0 || i == people) {
          person.executeBatch();
          stay.executeBatch();
          connection.commit();
        }
      }
    }
  }

  private String[] row(int i, Random random) {
    return new String[] {
      FAMILY[random.nextInt(FAMILY.length)]
          + " "
          + MIDDLE[random.nextInt(MIDDLE.length)]
          + " "
          + GIVEN[random.nextInt(GIVEN.length)]
          + " "
          + GIVEN[random.nextInt(GIVEN.length)],
      String.format(Locale.ROOT, "%02d/%02d/%d", 1 + i % 28, 1 + i % 12, 1950 + i % 50),
      i % 2 == 0 ? "Nam" : "Nữ",
      commune,
      "01/07/2025",
      String.format(Locale.ROOT, "056%d%02d%06d", i % 2, 50 + i % 50, i),
      String.format(Locale.ROOT, "09%08d", i),
      "Nông dân"
    };
  }

  private void write(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
              + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
              + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
              + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
      part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relation("worksheet", "worksheets/sheet1.xml")
              .replace(
                  "</Relationships>",
                  "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
                      + "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              + "<sheets><sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
      Map<String, Integer> strings = new LinkedHashMap<>();
      out.write(
          "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
      line(out, 1, HEADER, strings);
      Random random = new Random(seed);
      for (int i = 1; i <= people; i++) {
        line(out, i + 1, row(i, random), strings);
      }
      out.write("</sheetData></worksheet>");
      out.flush();
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
      for (String text : strings.keySet()) {
        out.write("<si><t>" + text + "</t></si>");
      }
      out.write("</sst>");
      out.flush();
      zip.closeEntry();
    }
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** As Excel writes: each text once in a table of its own, and its number in the cell. */
  private static void line(Writer out, int number, String[] cells, Map<String, Integer> strings)
      throws IOException {
    out.write("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      Integer place = strings.computeIfAbsent(cells[i], text -> strings.size());
      out.write("<c r=\"" + (char) ('A' + i) + number + "\" t=\"s\"><v>" + place + "</v></c>");
    }
    out.write("</row>");
  }
}
