/** The page where everybody can check what was announced. */
import './transparency.ts'
