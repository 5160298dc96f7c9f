import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.io.processor.plugin.MergeProcessor;
import org.gephi.io.processor.spi.Processor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens files in Gephi as one graph, and prints its nodes and edges. The first argument is the strategy for parallel edges. */
public class ReadByGephi {
  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController controller = Lookup.getDefault().lookup(ImportController.class);
    List<Container> containers = new ArrayList<>();
    for (int place = 1; place < arguments.length; place++) {
      Container container = controller.importFile(new File(arguments[place]));
      container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.valueOf(arguments[0]));
      containers.add(container);
    }
    Processor processor = containers.size() == 1 ? new DefaultProcessor() : new MergeProcessor();
    controller.process(containers.toArray(new Container[0]), processor, projects.getCurrentWorkspace());

    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    Graph graph = model.getGraph();
    for (Node node : graph.getNodes()) print("node", node.getId(), node.getLabel());
    String verdict = model.getEdgeTable().hasColumn("verdict") ? "verdict" : "edge-verdict";
    for (Edge edge : graph.getEdges()) {
      Object kind = edge.getTypeLabel() == null ? "" : edge.getTypeLabel();
      print("edge", edge.getSource().getId(), edge.getTarget().getId(), kind,
          edge.getAttribute(verdict), edge.getWeight(), edge.isDirected());
    }
  }

  private static void print(Object... cells) {
    StringBuilder line = new StringBuilder("saw:");
    for (Object cell : cells) line.append('\t').append(String.valueOf(cell).replaceAll("\\s", " "));
    System.out.println(line);
  }
}
