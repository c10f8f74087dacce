package vn.hieuhoc.portal.material;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.hieuhoc.material.MaterialFilter;
import vn.hieuhoc.material.MaterialRow;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.portal.support.LazyRows;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The materials of the units in reach. */
@Named
@RequestScoped
public class MaterialsBacking {

  private static final String PATH = "/quan-ly/hoc-lieu";
  private static final int SIZE = 20;

  @Inject private Query query;
  @Inject private MaterialService materialService;

  private Page<MaterialRow> page;
  private LazyRows<MaterialRow> rows;
  private String words;
  private String status;

  @PostConstruct
  void load() {
    words = query.text("q");
    status = query.text("trang-thai");
    MaterialStatus wanted =
        Arrays.stream(MaterialStatus.values())
            .filter(known -> known.name().equals(status))
            .findFirst()
            .orElse(null);
    MaterialFilter filter = new MaterialFilter(words, null, null, null, wanted);
    page =
        materialService.kept(
            filter, PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), SIZE));
    rows = new LazyRows<>(page, other -> materialService.kept(filter, other));
  }

  public LazyRows<MaterialRow> getRows() {
    return rows;
  }

  public long getTotal() {
    return page.total();
  }

  public String getWords() {
    return words;
  }

  public String getStatus() {
    return status;
  }

  public MaterialStatus[] getStatuses() {
    return MaterialStatus.values();
  }

  public String link(String wanted) {
    return PATH
        + "?trang-thai="
        + wanted
        + "&q="
        + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  public Paging getPaging() {
    return new Paging(page, link(status));
  }
}
